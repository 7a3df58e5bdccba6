package org.wsisroadmaps.io.stream;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the members that an object may have, at most 64, made once for each codec. */
public final class Members {
    /** Seen members are the bits of a long. */
    private static final int MOST = Long.SIZE;

    /** Places for the names, many times as many so that nearly every name is the first one looked at. */
    private static final int PLACES = 4 * MOST;

    private final List<String> names;
    private final byte[] places;
    private final long required;
    private final long either;

    private Members(List<String> names, long required, long either) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("an object has at most " + MOST + " members, not " + names.size());
        }
        this.names = names;
        this.required = required;
        this.either = either;
        this.places = new byte[PLACES];
        for (int i = 0; i < names.size(); i++) {
            int place = place(names.get(i));
            while (places[place] != 0) {
                place = place + 1 & PLACES - 1;
            }
            places[place] = (byte) (i + 1);
            JsonTokens.know(names.get(i));
        }
    }

    /**
     * Returns the table of these names.
     *
     * @param names the names, in the order of the format
     * @return the table, in which no member is required
     */
    public static Members of(String... names) {
        return new Members(List.of(names), 0, 0);
    }

    /**
     * Returns this table with members that an object must have.
     *
     * @param wanted names of the table
     * @return a copy in which these members are required too
     * @throws IllegalArgumentException when a name is not one of the table
     */
    public Members required(String... wanted) {
        return new Members(names, required | bits(wanted), either);
    }

    /**
     * Returns this table with members of which an object must have at least one. The first of them is the one that is
     * reported missing.
     *
     * @param wanted names of the table, in its order
     * @return a copy in which one of these members is required too
     * @throws IllegalArgumentException when a name is not one of the table
     */
    public Members requiredOneOf(String... wanted) {
        return new Members(names, required, bits(wanted));
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

    /** Returns the members that an object lacks, as bits: those that it must have and that it does not have or as good. */
    long missing(long seen, long absent) {
        long missing = required & ~(seen & ~absent);
        return either == 0 || (seen & either) != 0 ? missing : missing | Long.lowestOneBit(either);
    }

    /** Returns the place of a name in the table, -1 for an unknown one. */
    int index(String name) {
        int place = place(name);
        while (places[place] != 0) {
            int index = places[place] - 1;
            if (names.get(index).equals(name)) {
                return index;
            }
            place = place + 1 & PLACES - 1;
        }
        return -1;
    }

    private static int place(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 8) & PLACES - 1;
    }

    private long bits(String... wanted) {
        long bits = 0;
        for (String name : wanted) {
            bits |= bit(name);
        }
        return bits;
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
        return distance <= allowed && 2 * distance < a.length() + b.length() ? distance : Integer.MAX_VALUE;
    }
}
