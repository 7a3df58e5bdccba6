package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.FacilitationRole;

/**
 * A column that a data file has to have, and how its fields are read: a bad one throws IllegalArgumentException. Not a
 * record, since columns are looked up by identity.
 */
final class CsvColumn<T> {
    private final String name;
    private final FieldType type;
    private final boolean optional;
    private final boolean code;
    private final @Nullable Function<String, T> reading;

    private CsvColumn(
            String name, FieldType type, boolean optional, boolean code, @Nullable Function<String, T> reading) {
        this.name = name;
        this.type = type;
        this.optional = optional;
        this.code = code;
        this.reading = reading;
    }

    CsvColumn(String name, Function<String, T> reading) {
        this(name, FieldType.TEXT, false, false, reading);
    }

    private static <T> CsvColumn<T> required(String name, FieldType type) {
        return new CsvColumn<>(name, type, false, false, null);
    }

    private static <T> CsvColumn<Optional<T>> optional(String name, FieldType type) {
        return new CsvColumn<>(name, type, true, false, null);
    }

    /** A field that must not be empty. */
    static CsvColumn<String> text(String name) {
        return required(name, FieldType.TEXT);
    }

    /** A field that may be empty. */
    static CsvColumn<Optional<String>> optional(String name) {
        return optional(name, FieldType.TEXT);
    }

    /** A field that holds a whole number. */
    static CsvColumn<Integer> number(String name) {
        return required(name, FieldType.NUMBER);
    }

    /** A field that holds yes or no. */
    static CsvColumn<Boolean> flag(String name) {
        return required(name, FieldType.FLAG);
    }

    static CsvColumn<Confidence> confidence(String name) {
        return required(name, FieldType.CONFIDENCE);
    }

    static CsvColumn<ActionLine> line(String name) {
        return required(name, FieldType.LINE);
    }

    static CsvColumn<FacilitationRole> role(String name) {
        return required(name, FieldType.ROLE);
    }

    static CsvColumn<SdgTargetEntry.Kind> targetKind(String name) {
        return required(name, FieldType.TARGET_KIND);
    }

    /** A field that holds a code, taken as its canonical text: values are made of it when they are asked for. */
    static CsvColumn<String> code(String name, FieldType type) {
        return new CsvColumn<>(name, type, false, true, null);
    }

    /** A field that holds a code or nothing. */
    static CsvColumn<Optional<String>> optionalCode(String name, FieldType type) {
        return new CsvColumn<>(name, type, true, true, null);
    }

    /** A field that must not be empty, and is read by a function. */
    static <T> CsvColumn<T> of(String name, Function<String, T> reading) {
        return new CsvColumn<>(name, field -> {
            refuseEmpty(field);
            return reading.apply(field);
        });
    }

    /** A field that may be empty, and is read by a function otherwise. */
    static <T> CsvColumn<Optional<T>> optional(String name, Function<String, T> reading) {
        return new CsvColumn<>(name, field -> field.isEmpty() ? Optional.empty() : Optional.of(reading.apply(field)));
    }

    private static void refuseEmpty(String field) {
        if (field.isBlank()) {
            throw new IllegalArgumentException("the field is empty");
        }
    }

    String name() {
        return name;
    }

    /** Reads a field; codes of files that are known to be right are taken as they are. */
    @SuppressWarnings("unchecked") // the factories above give each type its class
    T read(String field, boolean trusted) {
        if (reading != null) {
            return reading.apply(field);
        }
        if (optional) {
            return (T) (field.isEmpty() ? Optional.empty() : Optional.of(required(field, trusted)));
        }
        refuseEmpty(field);
        return (T) required(field, trusted);
    }

    private Object required(String field, boolean trusted) {
        if (!code) {
            return type.read(field);
        }
        return trusted ? field : type.read(field).toString();
    }
}
