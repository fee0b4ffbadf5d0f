package io.epi4j.runtime.unload;

/**
 * Something outside a plugin that holds its loader, and that can be undone.
 *
 * @param text what it is, for people
 * @param undo undoes it
 */
record Pin(String text, Runnable undo) {}
