/**
 * What a WSIS Action Line roadmap is, as immutable values.
 *
 * <p>A {@link org.wsisroadmaps.model.Publication} bundles the {@linkplain org.wsisroadmaps.model.Roadmap roadmaps} of
 * action lines; a roadmap lists the {@linkplain org.wsisroadmaps.model.Activity activities} that its facilitators
 * plan, each linked to strategic goals, resolutions, programmes and Sustainable Development Goals. Values are made by
 * builders, or read from the texts that roadmaps use by {@code parse}; they compare by value, refuse null, never
 * change, and are {@linkplain java.io.Serializable serializable}. Citations and times that cannot be classified are
 * kept as they were written. What the codes mean is told by {@link org.wsisroadmaps.model.catalogue}.
 */
@ModelStyle
@NullMarked
package org.wsisroadmaps.model;

import org.jspecify.annotations.NullMarked;
