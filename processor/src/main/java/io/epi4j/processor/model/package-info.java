/** What the processors know once an element was read: records that every stage may rely on. */
@NullMarked
package io.epi4j.processor.model;

import org.jspecify.annotations.NullMarked;
