package org.wsisroadmaps.validation;

import java.io.Serializable;
import org.immutables.value.Value;

/** A roadmap or an activity that findings are about, as people know it. */
@Value.Immutable
public abstract sealed class Place implements Serializable permits ImmutablePlace {
    private static final long serialVersionUID = 1L;

    Place() {}

    static Place of(String id, String title) {
        return ImmutablePlace.builder().id(id).title(title).build();
    }

    /** {@return the id of the roadmap or activity} */
    public abstract String id();

    /** {@return the title in the first language, cut to 80 code points; of a roadmap without one, its action line} */
    public abstract String title();

    /** Returns the id and the title, such as {@code C2-001 Broadband strategies}. */
    @Override
    public String toString() {
        return id() + " " + title();
    }
}
