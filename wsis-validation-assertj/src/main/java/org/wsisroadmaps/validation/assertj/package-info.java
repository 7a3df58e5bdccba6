/**
 * Assertions for tests.
 *
 * <p>They say of a publication that it is valid, and of a report what it has to find and where. A failure prints the
 * report, since what a test wants to know next is what was found instead.
 */
@NullMarked
package org.wsisroadmaps.validation.assertj;

import org.jspecify.annotations.NullMarked;
