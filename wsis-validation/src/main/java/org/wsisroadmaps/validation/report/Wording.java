package org.wsisroadmaps.validation.report;

import java.util.Optional;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Place;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.Verdict;

/** Puts what a report says into a language. */
final class Wording {
    private final Translation translation;

    Wording(Translation translation) {
        this.translation = translation;
    }

    /** Returns the tag of the language. */
    String language() {
        return translation.toString();
    }

    /** Returns the direction of the language as HTML names it. */
    String direction() {
        return language().equals("ar") ? "rtl" : "ltr";
    }

    String text(Message message) {
        return translation.text(message);
    }

    String text(Phrase phrase, Object... arguments) {
        return text(phrase.message().with(arguments));
    }

    String word(Severity severity) {
        return translation.text(severity);
    }

    String plural(Severity severity) {
        return text(
                switch (severity) {
                    case ERROR -> Phrase.ERRORS;
                    case WARNING -> Phrase.WARNINGS;
                    case INFO -> Phrase.INFOS;
                });
    }

    String word(Verdict verdict) {
        return translation.text(verdict);
    }

    /** Returns what stands between a term and what is said of it. */
    String colon() {
        return text(Phrase.COLON) + " ";
    }

    /** Returns what is said of a term. */
    String entry(Phrase term, String text) {
        return text(term) + colon() + text;
    }

    String meaning(Verdict verdict) {
        return text(
                switch (verdict) {
                    case VALID -> Phrase.VALID_MEANS;
                    case INVALID -> Phrase.INVALID_MEANS;
                    case INCOMPLETE -> Phrase.INCOMPLETE_MEANS;
                });
    }

    String source(ValidationReport report) {
        return report.source().orElseGet(() -> text(Phrase.PUBLICATION));
    }

    /** Returns the value at fault, or empty where the message tells it already. */
    Optional<String> value(Finding finding) {
        String said = text(finding.message());
        return finding.value().filter(value -> !said.contains(value));
    }

    /** Returns how people know what a group is about, without its title. */
    String name(Group group) {
        Spot spot = group.spot();
        if (spot.equals(Spot.POLICY)) {
            return text(Phrase.POLICY);
        }
        if (spot.roadmap() < 0) {
            return spot.publication() < 0
                    ? text(Phrase.PUBLICATION)
                    : text(Phrase.NUMBERED_PUBLICATION, spot.publication() + 1);
        }
        boolean roadmap = spot.activity() < 0;
        int number = (roadmap ? spot.roadmap() : spot.activity()) + 1;
        return group.place()
                .map(Place::id)
                .map(id -> text(roadmap ? Phrase.ROADMAP : Phrase.ACTIVITY) + " " + id)
                .orElseGet(() -> text(roadmap ? Phrase.NUMBERED_ROADMAP : Phrase.NUMBERED_ACTIVITY, number));
    }

    /** Returns where in the source a finding is, empty where that is not known. */
    String position(Finding finding) {
        if (finding.position().isPresent()) {
            return text(
                    Phrase.POSITION,
                    finding.position().get().line(),
                    finding.position().get().column());
        }
        return finding.offset().isPresent() ? text(Phrase.BYTE, finding.offset().getAsLong()) : "";
    }
}
