package org.wsisroadmaps.io.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The way from the document to the current value: a frame for each object or list that is open. Texts are made of it
 * only when there is something to report.
 */
final class Path {
    private final String prefix;
    private int depth;
    private boolean ending;
    private boolean between;
    private boolean fresh;
    private @Nullable String[] names = new @Nullable String[16];
    private int[] entries = new int[16];
    private long[] marks = new long[16];
    private long[] nameMarks = new long[16];
    private @Nullable Members[] members = new @Nullable Members[16];
    private long[] seen = new long[16];
    private long[] absent = new long[16];

    /** Begins with a pointer to what is taken for the document, empty but for a line of many. */
    Path(String prefix) {
        this.prefix = prefix;
    }

    int depth() {
        return depth;
    }

    void open(long mark) {
        if (++depth == names.length) {
            grow();
        }
        names[depth] = null;
        entries[depth] = -1;
        marks[depth] = mark;
        members[depth] = null;
        between = false;
        fresh = true;
    }

    /** Closes the innermost object or list and returns where it began. */
    long close() {
        between = false;
        fresh = false;
        return marks[depth--];
    }

    void table(Members table) {
        members[depth] = table;
        seen[depth] = 0;
        absent[depth] = 0;
        fresh = false;
    }

    void name(String name, long mark) {
        between = false;
        fresh = false;
        names[depth] = name;
        nameMarks[depth] = mark;
    }

    /** Goes on from a member to the object, between two members. */
    void leaveMember() {
        between = true;
    }

    /** Goes into a member after all, when it is not the one that was left. */
    void breakAt(String name) {
        if (!name.equals(names[depth])) {
            name(name, nameMarks[depth]);
        }
    }

    void nextEntry() {
        entries[depth]++;
        fresh = false;
    }

    /** Returns the name of the member that the current value is of, null when it is of none. */
    @Nullable
    String name() {
        return names[around()];
    }

    long nameMark() {
        return nameMarks[around()];
    }

    /** Notes that a member occurs and returns whether it did so already. */
    boolean see(int index) {
        long bit = 1L << index;
        boolean again = (seen[depth] & bit) != 0;
        seen[depth] |= bit;
        return again;
    }

    /** Says whether an object was just closed and is still being asked about. */
    void ending(boolean value) {
        ending = value;
    }

    boolean saw(String name) {
        int frame = ending ? depth + 1 : around();
        Members table = members[frame];
        return table != null && (seen[frame] & table.bit(name)) != 0;
    }

    /** Notes that the current member is as good as none. */
    void markAbsent() {
        Members table = members[around()];
        String name = name();
        if (table != null && name != null) {
            absent[around()] |= table.bit(name);
        }
    }

    /** Returns the required members that did not occur, as bits, for an object that was just closed. */
    long missing(Members table) {
        return table.required() & ~(seen[depth + 1] & ~absent[depth + 1]);
    }

    String pointer() {
        StringBuilder out = new StringBuilder(prefix);
        for (int i = 1; i <= depth; i++) {
            String name = i == depth && between ? null : names[i];
            if (name != null) {
                out.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            } else if (entries[i] >= 0) {
                out.append('/').append(entries[i]);
            }
        }
        return out.toString();
    }

    /** Returns the frame around the current value: not the one of the value itself when nothing of it was read yet. */
    private int around() {
        return fresh ? depth - 1 : depth;
    }

    private void grow() {
        int size = names.length * 2;
        names = Arrays.copyOf(names, size);
        entries = Arrays.copyOf(entries, size);
        marks = Arrays.copyOf(marks, size);
        nameMarks = Arrays.copyOf(nameMarks, size);
        members = Arrays.copyOf(members, size);
        seen = Arrays.copyOf(seen, size);
        absent = Arrays.copyOf(absent, size);
    }
}
