package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** An indicator that expected results of a roadmap are measured by. */
@Value.Immutable
public abstract sealed class Indicator implements Serializable permits ImmutableIndicator {
    private static final long serialVersionUID = 1L;

    Indicator() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableIndicator.builder();
    }

    /** {@return the id} */
    public abstract Id id();

    /** {@return the name} */
    public abstract LocalizedText name();

    /** {@return the unit of the values, or empty} */
    public abstract Optional<String> unit();

    /** {@return the value to start from, or empty} */
    public abstract Optional<Measurement> baseline();

    /** {@return the value to reach, or empty} */
    public abstract Optional<Measurement> target();

    /** {@return the last value known, or empty} */
    public abstract Optional<Measurement> latest();

    /** {@return the source of the data, or empty} */
    public abstract Optional<String> source();

    /** {@return who reports the values, or empty} */
    public abstract Optional<String> responsible();

    /** {@return how often it is reported, or empty} */
    public abstract Optional<Frequency> frequency();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Characters.check("unit", unit());
        Characters.check("source", source());
        Characters.check("responsible", responsible());
    }

    @Override
    public String toString() {
        return id() + " " + name();
    }

    /** Collects the parts of an {@link Indicator}. */
    public sealed interface Builder permits ImmutableIndicator.Builder {
        /**
         * Takes over all of another value.
         * @param indicator the value to copy
         * @return this builder
         */
        Builder from(Indicator indicator);

        /**
         * Sets the id.
         * @param id the value
         * @return this builder
         */
        Builder id(Id id);

        /**
         * Sets the name.
         * @param name the value
         * @return this builder
         */
        Builder name(LocalizedText name);

        /**
         * Sets the unit of the values.
         * @param unit the value
         * @return this builder
         */
        Builder unit(String unit);

        /**
         * Sets the unit of the values.
         * @param unit the value, or empty for none
         * @return this builder
         */
        Builder unit(Optional<String> unit);

        /**
         * Sets the value to start from.
         * @param baseline the value
         * @return this builder
         */
        Builder baseline(Measurement baseline);

        /**
         * Sets the value to start from.
         * @param baseline the value, or empty for none
         * @return this builder
         */
        Builder baseline(Optional<? extends Measurement> baseline);

        /**
         * Sets the value to reach.
         * @param target the value
         * @return this builder
         */
        Builder target(Measurement target);

        /**
         * Sets the value to reach.
         * @param target the value, or empty for none
         * @return this builder
         */
        Builder target(Optional<? extends Measurement> target);

        /**
         * Sets the last value known.
         * @param latest the value
         * @return this builder
         */
        Builder latest(Measurement latest);

        /**
         * Sets the last value known.
         * @param latest the value, or empty for none
         * @return this builder
         */
        Builder latest(Optional<? extends Measurement> latest);

        /**
         * Sets the source of the data.
         * @param source the value
         * @return this builder
         */
        Builder source(String source);

        /**
         * Sets the source of the data.
         * @param source the value, or empty for none
         * @return this builder
         */
        Builder source(Optional<String> source);

        /**
         * Sets who reports the values.
         * @param responsible the value
         * @return this builder
         */
        Builder responsible(String responsible);

        /**
         * Sets who reports the values.
         * @param responsible the value, or empty for none
         * @return this builder
         */
        Builder responsible(Optional<String> responsible);

        /**
         * Sets how often it is reported.
         * @param frequency the value
         * @return this builder
         */
        Builder frequency(Frequency frequency);

        /**
         * Sets how often it is reported.
         * @param frequency the value, or empty for none
         * @return this builder
         */
        Builder frequency(Optional<? extends Frequency> frequency);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code id} or {@code name} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Indicator build();
    }
}
