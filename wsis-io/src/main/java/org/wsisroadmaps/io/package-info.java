/**
 * Documents to roadmaps and back.
 *
 * <p>A reader gives either a publication or every problem of the document at once, each with its JSON Pointer, line
 * and column. A writer gives the same bytes for the same publication, always.
 *
 * <p>Values are serializable so that they travel between processes that run the same version; their serialized form is
 * no part of what is promised.
 *
 * @serial exclude
 */
@NullMarked
package org.wsisroadmaps.io;

import org.jspecify.annotations.NullMarked;
