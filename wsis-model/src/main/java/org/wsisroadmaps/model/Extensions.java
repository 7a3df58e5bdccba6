package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a document says beyond the format: named JSON values in the order written, kept untouched. */
@PlainStyle
@Value.Immutable
public abstract sealed class Extensions implements Serializable permits ImmutableExtensions {
    private static final long serialVersionUID = 1L;

    Extensions() {}

    /** {@return the extensions of a document that says nothing beyond the format} */
    public static Extensions none() {
        return None.VALUE;
    }

    /**
     * Returns extensions of these names and values.
     *
     * @param members the values by name, in the order of the map
     * @return the extensions
     * @throws IllegalArgumentException if a name holds control characters
     */
    public static Extensions of(Map<String, ? extends ExtensionValue> members) {
        return ImmutableExtensions.of(members);
    }

    /** {@return the values by name, in the order written} */
    public abstract Map<String, ExtensionValue> members();

    /**
     * Returns the value of a name.
     *
     * @param name the name
     * @return the value, or empty
     */
    public Optional<ExtensionValue> get(String name) {
        return Optional.ofNullable(members().get(name));
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return members().isEmpty();
    }

    @Value.Check
    void check() {
        members().keySet().forEach(Characters::check);
    }

    /** Compares names and values, and their order, since the order is kept. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Extensions that
                && List.copyOf(members().entrySet())
                        .equals(List.copyOf(that.members().entrySet()));
    }

    @Override
    public final int hashCode() {
        return members().hashCode();
    }

    /** Returns the names. */
    @Override
    public String toString() {
        return "Extensions " + members().keySet();
    }

    /** A class of its own, since a class that makes a value of its subclass while it is loaded may wait for itself. */
    private static final class None {
        private static final Extensions VALUE = ImmutableExtensions.of(Map.of());
    }
}
