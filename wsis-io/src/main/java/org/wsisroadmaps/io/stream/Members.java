package org.wsisroadmaps.io.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the members that an object may have, at most 64, made once for each codec. */
public final class Members {
    /** Seen members are the bits of a long. */
    private static final int MOST = Long.SIZE;

    private final List<String> names;
    private final Map<String, Integer> indexes;
    private final long required;

    private Members(List<String> names, long required) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("an object has at most " + MOST + " members, not " + names.size());
        }
        this.names = names;
        this.required = required;
        this.indexes = new HashMap<>(names.size() * 2);
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
    }

    /**
     * Returns the table of these names.
     *
     * @param names the names, in the order of the format
     * @return the table, in which no member is required
     */
    public static Members of(String... names) {
        return new Members(List.of(names), 0);
    }

    /**
     * Returns this table with members that an object must have.
     *
     * @param wanted names of the table
     * @return a copy in which these members are required too
     * @throws IllegalArgumentException when a name is not one of the table
     */
    public Members required(String... wanted) {
        long bits = required;
        for (String name : wanted) {
            bits |= bit(name);
        }
        return new Members(names, bits);
    }

    /**
     * Returns the names.
     *
     * @return the names, in the order of the format
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns the name that somebody may have meant.
     *
     * @param name an unknown name
     * @return the known name that is most like it, empty when none is much like it
     */
    public Optional<String> nearest(String name) {
        return nearest(name, names);
    }

    /**
     * Returns the name that somebody may have meant.
     *
     * @param name an unknown name
     * @param names the known names
     * @return the known name that is most like it, empty when none is much like it
     */
    public static Optional<String> nearest(String name, List<String> names) {
        String wanted = name.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int best = Integer.MAX_VALUE;
        for (String known : names) {
            int distance = distance(wanted, known.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = Optional.of(known);
            }
        }
        return nearest;
    }

    long required() {
        return required;
    }

    /** Returns the place of a name in the table, -1 for an unknown one. */
    int index(String name) {
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }

    long bit(String name) {
        int index = index(name);
        if (index < 0) {
            throw new IllegalArgumentException("no such member: " + name);
        }
        return 1L << index;
    }

    /** Returns the count of edits between two names, a great number when they have little in common. */
    private static int distance(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int allowed = Math.max(2, longer / 3);
        if (Math.abs(a.length() - b.length()) > allowed) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + changed);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        int distance = last[b.length()];
        // Two short names that share no letter are always two edits apart.
        return distance <= allowed && 2 * distance < a.length() + b.length() && distance < longer
                ? distance
                : Integer.MAX_VALUE;
    }
}
