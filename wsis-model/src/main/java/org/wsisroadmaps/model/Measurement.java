package org.wsisroadmaps.model;

import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** The value of an indicator in a year. */
@Value.Immutable
public abstract sealed class Measurement implements Serializable permits ImmutableMeasurement {
    private static final long serialVersionUID = 1L;

    Measurement() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableMeasurement.builder();
    }

    /** {@return the value in the unit of the indicator, its scale kept} */
    public abstract BigDecimal value();

    /** {@return the year, 1865 to 2200} */
    public abstract int year();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Decimals.check("value", value());
        PartialDate.checkYear(year());
    }

    @Override
    public String toString() {
        return value() + " (" + year() + ")";
    }

    /** Collects the parts of a {@link Measurement}. */
    public sealed interface Builder permits ImmutableMeasurement.Builder {
        /**
         * Takes over all of another value.
         * @param measurement the value to copy
         * @return this builder
         */
        Builder from(Measurement measurement);

        /**
         * Sets the value in the unit of the indicator, its scale kept.
         * @param value the value
         * @return this builder
         */
        Builder value(BigDecimal value);

        /**
         * Sets the year, 1865 to 2200.
         * @param year the value
         * @return this builder
         */
        Builder year(int year);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code value} or {@code year} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Measurement build();
    }
}
