/**
 * One program three times: it writes a table in the format that is asked for, plugins know the
 * formats, and each of them may change what stands in a cell.
 */
@NullMarked
package io.epi4j.examples.migration;

import org.jspecify.annotations.NullMarked;
