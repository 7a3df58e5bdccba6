package org.wsisroadmaps.model.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.LocalizedText;

/** What is known of an action line. */
public final class ActionLineEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final ActionLine actionLine;
    /** Languages, and the title in each behind it. */
    private final List<String> titles;

    private final int paragraph;
    private final String confidence;
    private final List<OutcomeEntry> outcomes;
    private final List<FacilitatorEntry> facilitators;

    ActionLineEntry(
            ActionLine actionLine,
            List<String> titles,
            int paragraph,
            String confidence,
            List<OutcomeEntry> outcomes,
            List<FacilitatorEntry> facilitators) {
        this.actionLine = actionLine;
        this.titles = List.copyOf(titles);
        this.paragraph = paragraph;
        this.confidence = confidence;
        this.outcomes = List.copyOf(outcomes);
        this.facilitators = List.copyOf(facilitators);
    }

    /** {@return the action line} */
    public ActionLine actionLine() {
        return actionLine;
    }

    /** {@return its title: English for every line, French for C1 to C11} */
    public LocalizedText titles() {
        return text(titles);
    }

    /** {@return the paragraph of the Geneva Plan of Action (2003) that it stands in} */
    public int paragraph() {
        return paragraph;
    }

    /** {@return how well the number of that paragraph is known} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** {@return its lettered outcomes in their order, sub-items after their letter} */
    public List<OutcomeEntry> outcomes() {
        return outcomes;
    }

    /** {@return who is known to facilitate it, or to have done so} */
    public List<FacilitatorEntry> facilitators() {
        return facilitators;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {actionLine, titles, paragraph, confidence, outcomes, facilitators};
    }

    /** Returns the code and the English title. */
    @Override
    public String toString() {
        return actionLine() + " " + titles();
    }
}
