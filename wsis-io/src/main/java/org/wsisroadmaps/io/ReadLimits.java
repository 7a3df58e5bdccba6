package org.wsisroadmaps.io;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/**
 * How much a reader takes before it refuses a document with {@link ProblemCode#LIMIT_EXCEEDED}. Values are immutable;
 * the copying methods leave the original as it is.
 *
 * <p>{@link #defaults()} hold at a heap of 256 MiB for whatever the input is, {@link #strict()} at 64 MiB.
 */
public final class ReadLimits implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Codecs read what is nested by calling each other, so that a depth is also a use of the stack. */
    private static final int GREATEST_DEPTH = 1_000;

    private static final int JSON_BYTES = 0;
    private static final int LINE_BYTES = 1;
    private static final int YAML_BYTES = 2;
    private static final int DEPTH = 3;
    private static final int TOKENS = 4;
    private static final int STRING_LENGTH = 5;
    private static final int NAME_LENGTH = 6;
    private static final int NUMBER_LENGTH = 7;
    private static final int ACTIVITIES = 8;
    private static final int LINKS = 9;
    private static final int EXTENSION_MEMBERS = 10;
    private static final int EXTENSION_VALUES = 11;
    private static final int PROBLEMS = 12;

    private static final String[] NAMES = {
        "jsonBytes",
        "lineBytes",
        "yamlBytes",
        "depth",
        "tokens",
        "stringLength",
        "nameLength",
        "numberLength",
        "activities",
        "links",
        "extensionMembers",
        "extensionValues",
        "problems"
    };

    private static final ReadLimits DEFAULTS = new ReadLimits(new int[] {
        16_777_216, 1_048_576, 2_097_152, 64, 2_000_000, 1_048_576, 256, 64, 50_000, 1_000, 256, 4_096, 1_000
    });

    private static final ReadLimits STRICT = new ReadLimits(
            new int[] {4_194_304, 1_048_576, 1_048_576, 32, 200_000, 65_536, 128, 32, 5_000, 200, 256, 1_024, 100});

    private final int[] bounds;

    private ReadLimits(int[] bounds) {
        this.bounds = bounds;
    }

    /**
     * Returns the limits for documents of people one works with.
     *
     * @return the limits a reader has when nothing else is said
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the limits for documents of strangers.
     *
     * @return limits that hold at a heap of 64 MiB
     */
    public static ReadLimits strict() {
        return STRICT;
    }

    /**
     * Returns the most bytes of a JSON document.
     *
     * @return the bound, which is still allowed
     */
    public int jsonBytes() {
        return bounds[JSON_BYTES];
    }

    /**
     * Returns the most bytes of a line of NDJSON.
     *
     * @return the bound, which is still allowed
     */
    public int lineBytes() {
        return bounds[LINE_BYTES];
    }

    /**
     * Returns the most bytes of a YAML document.
     *
     * @return the bound, which is still allowed
     */
    public int yamlBytes() {
        return bounds[YAML_BYTES];
    }

    /**
     * Returns how deep objects and lists may be nested; the document itself is depth 1.
     *
     * @return the bound, which is still allowed
     */
    public int depth() {
        return bounds[DEPTH];
    }

    /**
     * Returns the most tokens of a document. A text that stands for an object counts as two.
     *
     * @return the bound, which is still allowed
     */
    public int tokens() {
        return bounds[TOKENS];
    }

    /**
     * Returns the most characters of a text.
     *
     * @return the bound, which is still allowed
     */
    public int stringLength() {
        return bounds[STRING_LENGTH];
    }

    /**
     * Returns the most characters of a member's name.
     *
     * @return the bound, which is still allowed
     */
    public int nameLength() {
        return bounds[NAME_LENGTH];
    }

    /**
     * Returns the most characters of a number.
     *
     * @return the bound, which is still allowed
     */
    public int numberLength() {
        return bounds[NUMBER_LENGTH];
    }

    /**
     * Returns the most activities of a publication.
     *
     * @return the bound, which is still allowed
     */
    public int activities() {
        return bounds[ACTIVITIES];
    }

    /**
     * Returns the most links of an activity, of one kind.
     *
     * @return the bound, which is still allowed
     */
    public int links() {
        return bounds[LINKS];
    }

    /**
     * Returns the most members of an extensions object.
     *
     * @return the bound, which is still allowed
     */
    public int extensionMembers() {
        return bounds[EXTENSION_MEMBERS];
    }

    /**
     * Returns the most values below an extensions object.
     *
     * @return the bound, which is still allowed
     */
    public int extensionValues() {
        return bounds[EXTENSION_VALUES];
    }

    /**
     * Returns the most problems kept in detail; the others are counted.
     *
     * @return the bound, which is still allowed
     */
    public int problems() {
        return bounds[PROBLEMS];
    }

    /**
     * Returns these limits with another bound for the bytes of a JSON document.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withJsonBytes(int bound) {
        return with(JSON_BYTES, bound);
    }

    /**
     * Returns these limits with another bound for the bytes of a line of NDJSON.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withLineBytes(int bound) {
        return with(LINE_BYTES, bound);
    }

    /**
     * Returns these limits with another bound for the bytes of a YAML document.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withYamlBytes(int bound) {
        return with(YAML_BYTES, bound);
    }

    /**
     * Returns these limits with another bound for the depth.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1 or greater than 1,000
     */
    public ReadLimits withDepth(int bound) {
        return with(DEPTH, bound);
    }

    /**
     * Returns these limits with another bound for the tokens of a document.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withTokens(int bound) {
        return with(TOKENS, bound);
    }

    /**
     * Returns these limits with another bound for the characters of a text.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withStringLength(int bound) {
        return with(STRING_LENGTH, bound);
    }

    /**
     * Returns these limits with another bound for the characters of a member's name.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withNameLength(int bound) {
        return with(NAME_LENGTH, bound);
    }

    /**
     * Returns these limits with another bound for the characters of a number.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withNumberLength(int bound) {
        return with(NUMBER_LENGTH, bound);
    }

    /**
     * Returns these limits with another bound for the activities of a publication.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withActivities(int bound) {
        return with(ACTIVITIES, bound);
    }

    /**
     * Returns these limits with another bound for the links of an activity, of one kind.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withLinks(int bound) {
        return with(LINKS, bound);
    }

    /**
     * Returns these limits with another bound for the members of an extensions object.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withExtensionMembers(int bound) {
        return with(EXTENSION_MEMBERS, bound);
    }

    /**
     * Returns these limits with another bound for the values below an extensions object.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withExtensionValues(int bound) {
        return with(EXTENSION_VALUES, bound);
    }

    /**
     * Returns these limits with another bound for the problems kept in detail.
     *
     * @param bound the bound, which is still allowed
     * @return the changed copy
     * @throws IllegalArgumentException when the bound is less than 1
     */
    public ReadLimits withProblems(int bound) {
        return with(PROBLEMS, bound);
    }

    private ReadLimits with(int limit, int bound) {
        if (bound < 1 || limit == DEPTH && bound > GREATEST_DEPTH) {
            throw new IllegalArgumentException(NAMES[limit] + " is at least 1"
                    + (limit == DEPTH ? " and at most " + GREATEST_DEPTH : "") + ", not " + bound);
        }
        int[] changed = bounds.clone();
        changed[limit] = bound;
        return new ReadLimits(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadLimits that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /**
     * Returns the bounds.
     *
     * @return each limit with its bound
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("ReadLimits{");
        for (int i = 0; i < bounds.length; i++) {
            out.append(i == 0 ? "" : ", ").append(NAMES[i]).append('=').append(bounds[i]);
        }
        return out.append('}').toString();
    }
}
