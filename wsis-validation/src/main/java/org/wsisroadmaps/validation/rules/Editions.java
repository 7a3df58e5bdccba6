package org.wsisroadmaps.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.validation.UpdateContext;

/** Questions about the time between two editions that several rules ask. */
final class Editions {
    private Editions() {}

    /** Returns the first day on which an edition of a roadmap may have been written: of its own date, or else today's. */
    static LocalDate day(Roadmap roadmap, UpdateContext at) {
        return date(roadmap, at).map(PartialDate::earliest).orElse(at.asOf());
    }

    private static Optional<PartialDate> date(Roadmap roadmap, UpdateContext at) {
        Optional<PartialDate> revised = roadmap.revision().flatMap(Revision::date);
        return revised.isPresent() ? revised : at.publication().date();
    }
}
