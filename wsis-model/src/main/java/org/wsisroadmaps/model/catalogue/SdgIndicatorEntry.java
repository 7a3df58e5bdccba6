package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgTarget;

/**
 * What is known of an indicator of the global framework, over editions of the framework that follow one another. An
 * indicator whose code was withdrawn and later issued again, with another meaning, has two entries.
 */
@Value.Immutable
public abstract sealed class SdgIndicatorEntry implements Serializable permits ImmutableSdgIndicatorEntry {
    private static final long serialVersionUID = 1L;

    SdgIndicatorEntry() {}

    /** {@return the code} */
    public abstract SdgIndicator indicator();

    /** {@return the target that the indicator measures} */
    public SdgTarget target() {
        return indicator().target();
    }

    /** {@return whether the indicator is in the newest edition} */
    public abstract boolean isCurrent();

    /** {@return the indicator of another target that this one is the same as, in the newest of its editions, or empty} */
    public abstract Optional<SdgIndicator> repeats();

    /** {@return the editions of the framework it is in, such as {@code 2020}, oldest first} */
    public abstract List<String> editions();

    /** {@return the editions in which it is the same as the indicator that it repeats, oldest first} */
    public abstract List<String> repeatedIn();

    /** {@return what last happened to it: added, redefined, replaced, revised or removed; empty for nothing} */
    public abstract Optional<String> change();

    /** {@return the year or years of that change, such as {@code 2020} or {@code 2020-2022}, or empty} */
    public abstract Optional<String> changeYear();

    /** {@return a remark on the history of the code, in English, or empty} */
    public abstract Optional<String> note();

    /** Returns the code and the editions. */
    @Override
    public String toString() {
        return indicator() + " " + editions();
    }
}
