/**
 * Reports in the forms that people and tools read.
 *
 * <p>Each class writes one form and knows nothing of validating: it takes a {@link
 * org.wsisroadmaps.validation.ValidationReport} and gives text. The same report gives the same text on every machine,
 * and nothing that stands in a document, in the name of a file or in the message of a rule can break out of its place
 * in it.
 */
@NullMarked
package org.wsisroadmaps.validation.report;

import org.jspecify.annotations.NullMarked;
