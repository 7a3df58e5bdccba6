/**
 * Applying rules to roadmaps.
 *
 * <p>A validator runs the rules of a profile over a publication and gives a report: a verdict, and the findings in
 * the order of the document. Rules of one's own stand in the same registry as the ones that come with the library.
 */
@NullMarked
@ReportStyle
package org.wsisroadmaps.validation;

import org.jspecify.annotations.NullMarked;
