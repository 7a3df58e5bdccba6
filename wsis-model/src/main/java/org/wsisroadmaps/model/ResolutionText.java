package org.wsisroadmaps.model;

import java.util.Locale;

/** The canonical texts of citations. */
final class ResolutionText {
    private ResolutionText() {}

    static Resolution parse(String text) {
        Characters.check("resolution", text);
        return ResolutionSpelling.read(text)
                .orElseGet(() -> Resolution.builder().asWritten(text).build());
    }

    static String canonical(Resolution citation) {
        if (!citation.isClassified()) {
            return citation.asWritten().orElseThrow();
        }
        String text = name(citation);
        String revision = citation.revision()
                .map(value -> revision(
                        value,
                        citation.body().filter(ResolutionBody.WRC::equals).isPresent()))
                .orElse("");
        if (!revision.isEmpty()) {
            text += " (" + revision + ")";
        }
        return citation.paragraphs().isEmpty() ? text : text + " par. " + String.join(", ", citation.paragraphs());
    }

    static String canonical(ResolutionRevision revision) {
        String text = revision(revision, false);
        return text.isEmpty() ? revision.action().toString() : text;
    }

    /** Returns body, kind and number. */
    private static String name(Resolution citation) {
        String number = citation.number().orElseThrow();
        ResolutionKind kind = citation.kind();
        if (kind.equals(ResolutionKind.SUMMIT_DOCUMENT)) {
            return Spelling.capitalized(number.replace('-', ' ')).replace(" Of ", " of ");
        }
        if (citation.body().isEmpty()) {
            return word(kind) + " " + number;
        }
        ResolutionBody body = citation.body().orElseThrow();
        boolean resolution = kind.equals(ResolutionKind.RESOLUTION);
        boolean hasSymbol = number.indexOf('/') > 0;
        if (hasSymbol && (resolution || kind.equals(ResolutionKind.DOCUMENT))) {
            if (body.equals(ResolutionBody.UNGA)) {
                return (resolution ? "A/RES/" : "A/") + number;
            }
            if (body.equals(ResolutionBody.ECOSOC)) {
                return (resolution ? "E/RES/" : "E/") + number;
            }
        }
        if (resolution && body.equals(ResolutionBody.RA)) {
            return word(kind) + " " + ResolutionBody.ITU_R + " " + number;
        }
        boolean ofSector = body.equals(ResolutionBody.ITU_T)
                || body.equals(ResolutionBody.ITU_D)
                || (body.equals(ResolutionBody.ITU_R) && !resolution);
        return ofSector ? word(kind) + " " + body + " " + number : body + " " + word(kind) + " " + number;
    }

    /** Returns what stands in the parentheses; conferences on radio are named by their years. */
    private static String revision(ResolutionRevision revision, boolean ofRadioConference) {
        String when = "";
        if (revision.year().isPresent()) {
            int year = revision.year().getAsInt();
            when = ofRadioConference && revision.place().isEmpty() ? radioConference(year) : Integer.toString(year);
        }
        String where = revision.place().orElse("");
        String session = where + (where.isEmpty() || when.isEmpty() ? "" : ", ") + when;
        String action = action(revision.action());
        return action + (action.isEmpty() || session.isEmpty() ? "" : " ") + session;
    }

    private static String radioConference(int year) {
        return "WRC-" + (year == 2000 ? "2000" : Integer.toString(year).substring(2));
    }

    private static String action(AdoptionAction action) {
        if (action.equals(AdoptionAction.NONE)) {
            return "";
        }
        return action.equals(AdoptionAction.REV) ? "Rev." : word(action);
    }

    /** Returns the words of a code, the first letter a capital. */
    static String word(OpenCode code) {
        String words = code.toString().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
