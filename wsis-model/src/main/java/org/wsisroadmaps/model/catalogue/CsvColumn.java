package org.wsisroadmaps.model.catalogue;

/**
 * A column that a data file has to have, and what its fields hold. Not a record, since columns are looked up by
 * identity.
 */
final class CsvColumn {
    private final String name;
    private final int type;
    private final boolean optional;

    private CsvColumn(String name, int type, boolean optional) {
        this.name = name;
        this.type = type;
        this.optional = optional;
    }

    /** A field that must not be empty. */
    static CsvColumn of(String name, int type) {
        return new CsvColumn(name, type, false);
    }

    /** A field that may be empty. */
    static CsvColumn optional(String name, int type) {
        return new CsvColumn(name, type, true);
    }

    String name() {
        return name;
    }

    /** Returns the one spelling of what a field says; throws IllegalArgumentException when it says nothing legal. */
    String spelled(String field) {
        if (optional && field.isEmpty()) {
            return field;
        }
        if (!optional && field.isBlank()) {
            throw new IllegalArgumentException("the field is empty");
        }
        return FieldType.spelled(type, field);
    }
}
