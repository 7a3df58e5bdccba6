/**
 * The {@code wsis} command: a thin layer over the library.
 *
 * <p>One class for each subcommand. Results go to standard output, everything else to standard error.
 */
@NullMarked
package org.wsisroadmaps.cli;

import org.jspecify.annotations.NullMarked;
