package org.wsisroadmaps.model.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.ResolutionBody;

/** A resolution that action lines rest on, with its revisions as far as they are known. */
public final class ResolutionEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String body;
    private final String number;
    private final String topic;
    private final String actionLines;
    private final List<RevisionEntry> revisions;
    private final String confidence;
    private final String source;

    ResolutionEntry(
            String body,
            String number,
            String topic,
            String actionLines,
            List<RevisionEntry> revisions,
            String confidence,
            String source) {
        this.body = body;
        this.number = number;
        this.topic = topic;
        this.actionLines = actionLines;
        this.revisions = List.copyOf(revisions);
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return the body that adopted it} */
    public ResolutionBody body() {
        return ResolutionBody.of(body);
    }

    /** Tells whether the body of this code adopted it. */
    boolean isOf(String code) {
        return body.equals(code);
    }

    /** {@return the number, as text} */
    public String number() {
        return number;
    }

    /** {@return what it is about, in our own words: not the official title} */
    public String topic() {
        return topic;
    }

    /** {@return the action lines it matters to} */
    public List<ActionLine> actionLines() {
        return lines(actionLines);
    }

    /** {@return the known revisions from the oldest to the newest; others may exist} */
    public List<RevisionEntry> revisions() {
        return revisions;
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** {@return where the entry is known from, or empty} */
    public Optional<String> source() {
        return optional(source);
    }

    /**
     * Finds the revision that was in force at a date, as far as known.
     *
     * @param date a date
     * @return the newest known revision whose year is not after the year of the date, or empty
     */
    public Optional<RevisionEntry> inForce(PartialDate date) {
        return revisions().stream()
                .filter(revision -> revision.year() <= date.year())
                .reduce((older, newer) -> newer);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {body, number, topic, actionLines, revisions, confidence, source};
    }

    @Override
    public String toString() {
        return body() + " Resolution " + number();
    }
}
