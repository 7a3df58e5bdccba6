/**
 * The parts that readers and writers are made of: token sources for JSON and YAML, the cursor that codecs read from,
 * which collects all problems with their places, and the outputs that they write to. JSON and YAML differ in the token
 * source and the output only, so that one set of codecs serves both.
 *
 * <p>This package is for the library itself; it is exported to no other module than the validation.
 */
@NullMarked
package org.wsisroadmaps.io.stream;

import org.jspecify.annotations.NullMarked;
