package org.wsisroadmaps.model.catalogue;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.WebAddress;

/** What is known of a Sustainable Development Goal. */
public final class SdgGoalEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final SdgGoal goal;
    private final LocalizedText names;
    private final String colour;
    private final String address;

    SdgGoalEntry(SdgGoal goal, LocalizedText names, String colour, String address) {
        this.goal = goal;
        this.names = names;
        this.colour = colour;
        this.address = address;
    }

    /** {@return the goal} */
    public SdgGoal goal() {
        return goal;
    }

    /** {@return the short name in the six languages of the United Nations, English first} */
    public LocalizedText names() {
        return names;
    }

    /** {@return the colour of the goal in the branding of the United Nations, such as {@code #F36D25}} */
    public String colour() {
        return colour;
    }

    /** {@return the identifier of the goal as linked data; compare it without its scheme} */
    public WebAddress uri() {
        return WebAddress.of(address);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {goal, names, colour, address};
    }

    /** Returns the number and the English name. */
    @Override
    public String toString() {
        return goal() + " " + names();
    }
}
