package org.wsisroadmaps.model.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.WebAddress;

/** What is known of a Sustainable Development Goal. */
public final class SdgGoalEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String code;
    /** Languages, and the name in each behind it. */
    private final List<String> names;

    private final String colour;
    private final String address;

    SdgGoalEntry(String code, List<String> names, String colour, String address) {
        this.code = code;
        this.names = List.copyOf(names);
        this.colour = colour;
        this.address = address;
    }

    /** {@return the goal} */
    public SdgGoal goal() {
        return SdgGoal.parse(code);
    }

    /** {@return the short name in the six languages of the United Nations, English first} */
    public LocalizedText names() {
        return text(names);
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
        return new @Nullable Object[] {code, names, colour, address};
    }

    /** Returns the number and the English name. */
    @Override
    public String toString() {
        return goal() + " " + names();
    }
}
