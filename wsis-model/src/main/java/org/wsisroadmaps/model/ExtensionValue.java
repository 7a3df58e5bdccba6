package org.wsisroadmaps.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A JSON value inside {@link Extensions}. */
public sealed interface ExtensionValue extends Serializable {

    /**
     * Returns a text.
     *
     * @param text the text, which may be blank
     * @return the value
     * @throws IllegalArgumentException if the text holds control characters
     */
    static Text text(String text) {
        return ImmutableText.of(text);
    }

    /**
     * Returns a number.
     *
     * @param digits the number as JSON spells it; two spellings of one number are two values
     * @return the value
     * @throws IllegalArgumentException if the text is no JSON number
     */
    static Numeral number(String digits) {
        return ImmutableNumeral.of(digits);
    }

    /**
     * Returns a truth value.
     *
     * @param value true or false
     * @return the value
     */
    static Flag flag(boolean value) {
        return ImmutableFlag.of(value);
    }

    /** {@return the value that JSON spells null} */
    static Nothing nothing() {
        return Nothing.NOTHING;
    }

    /**
     * Returns a list.
     *
     * @param items the entries
     * @return the value
     */
    static Items items(List<? extends ExtensionValue> items) {
        return ImmutableItems.of(items);
    }

    /**
     * Returns an object.
     *
     * @param members the members in the order of the map
     * @return the value
     * @throws IllegalArgumentException if a name holds control characters
     */
    static Members members(Map<String, ? extends ExtensionValue> members) {
        return ImmutableMembers.of(members);
    }

    /** A text. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Text implements ExtensionValue permits ImmutableText {
        private static final long serialVersionUID = 1L;

        Text() {}

        abstract String text();

        @Value.Check
        void check() {
            Characters.check(text());
        }

        /** Returns the text. */
        @Override
        public String toString() {
            return text();
        }
    }

    /** A number, its digits kept. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Numeral implements ExtensionValue permits ImmutableNumeral {
        private static final long serialVersionUID = 1L;
        private static final Pattern JSON_NUMBER =
                Pattern.compile("-?(?:0|[1-9][0-9]{0,999})(?:\\.[0-9]{1,999})?(?:[eE][-+]?[0-9]{1,9})?");

        Numeral() {}

        abstract String digits();

        @Value.Check
        void check() {
            if (!JSON_NUMBER.matcher(digits()).matches()) {
                throw Illegal.NUMBER.of(Quoted.of(digits()));
            }
        }

        /** {@return the number, its scale as written} */
        public BigDecimal value() {
            return new BigDecimal(digits());
        }

        /** Returns the digits as written. */
        @Override
        public String toString() {
            return digits();
        }
    }

    /** A truth value. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Flag implements ExtensionValue permits ImmutableFlag {
        private static final long serialVersionUID = 1L;

        Flag() {}

        /** {@return true or false} */
        public abstract boolean value();

        /** Returns true or false as text. */
        @Override
        public String toString() {
            return Boolean.toString(value());
        }
    }

    /** The value that JSON spells null. */
    enum Nothing implements ExtensionValue {
        /** The only one of its kind. */
        NOTHING;

        /** Returns the text null. */
        @Override
        public String toString() {
            return "null";
        }
    }

    /** A list of values. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Items implements ExtensionValue permits ImmutableItems {
        private static final long serialVersionUID = 1L;

        Items() {}

        /** {@return the entries in their order} */
        public abstract List<ExtensionValue> items();

        /** Returns how many entries there are. */
        @Override
        public String toString() {
            return "list of " + items().size();
        }
    }

    /** An object of named values. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Members implements ExtensionValue permits ImmutableMembers {
        private static final long serialVersionUID = 1L;

        Members() {}

        /** {@return the values by name, in the order written} */
        public abstract Map<String, ExtensionValue> members();

        @Value.Check
        void check() {
            members().keySet().forEach(Characters::check);
        }

        /** Compares names and values, and their order, since the order is kept. */
        @Override
        public final boolean equals(Object other) {
            return other instanceof Members that
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
            return "object " + members().keySet();
        }
    }
}
