package org.wsisroadmaps.io.stream;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way from the document to the current value: a frame for each object or list that is open. Texts are made of it
 * only when there is something to report.
 */
final class Path {
    private final String prefix;
    private final Frame root = new Frame(null);
    private Frame frame = root;
    private int depth;
    private boolean ending;
    private boolean between;
    private boolean fresh;

    /** Begins with a pointer to what is taken for the document, empty but for a line of many. */
    Path(String prefix) {
        this.prefix = prefix;
    }

    int depth() {
        return depth;
    }

    void open(long mark) {
        depth++;
        frame = frame.inner();
        frame.begin(mark);
        between = false;
        fresh = true;
    }

    /** Closes the innermost object or list and returns where it began. */
    long close() {
        between = false;
        fresh = false;
        depth--;
        long mark = frame.mark;
        frame = frame.outer == null ? root : frame.outer;
        return mark;
    }

    void table(Members table) {
        frame.table = table;
        fresh = false;
    }

    void name(String name, long mark) {
        between = false;
        fresh = false;
        frame.name = name;
        frame.nameMark = mark;
    }

    /** Goes on from a member to the object, between two members. */
    void leaveMember() {
        between = true;
    }

    /** Goes into a member after all, when it is not the one that was left. */
    void breakAt(String name) {
        if (!name.equals(frame.name)) {
            name(name, frame.nameMark);
        }
    }

    void nextEntry() {
        frame.entry++;
        fresh = false;
    }

    /** Returns the name of the member that the current value is of, null when it is of none. */
    @Nullable
    String name() {
        return around().name;
    }

    long nameMark() {
        return around().nameMark;
    }

    /** Notes that a member occurs and returns whether it did so already. */
    boolean see(int index) {
        long bit = 1L << index;
        boolean again = (frame.seen & bit) != 0;
        frame.seen |= bit;
        return again;
    }

    /** Notes that a member of any name occurs and returns whether it did so already. */
    boolean see(String name) {
        return frame.see(name);
    }

    /** Says whether an object was just closed and is still being asked about. */
    void ending(boolean value) {
        ending = value;
    }

    boolean saw(String name) {
        Frame asked = ending ? frame.inner() : around();
        return asked.table != null && (asked.seen & asked.table.bit(name)) != 0;
    }

    /** Notes that the current member is as good as none. */
    void markAbsent() {
        Frame around = around();
        if (around.table != null && around.name != null) {
            around.absent |= around.table.bit(around.name);
        }
    }

    /** Returns the required members that did not occur, as bits, for an object that was just closed. */
    long missing(Members table) {
        Frame closed = frame.inner();
        return table.missing(closed.seen, closed.absent);
    }

    String pointer() {
        StringBuilder out = new StringBuilder(prefix);
        for (Frame at = root; at != frame; ) {
            at = at.inner();
            String name = at == frame && between ? null : at.name;
            if (name != null) {
                out.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            } else if (at.entry >= 0) {
                out.append('/').append(at.entry);
            }
        }
        return out.toString();
    }

    /** Returns the frame around the current value: not the one of the value itself when nothing of it was read yet. */
    private Frame around() {
        return fresh && frame.outer != null ? frame.outer : frame;
    }

    /** An object or list that is open, used again for the next one at the same depth. */
    private static final class Frame {
        private final @Nullable Frame outer;
        private @Nullable Frame inner;
        private @Nullable String name;
        private @Nullable Members table;
        private @Nullable String first;
        private @Nullable Set<String> others;
        private int entry;
        private long mark;
        private long nameMark;
        private long seen;
        private long absent;

        private Frame(@Nullable Frame outer) {
            this.outer = outer;
        }

        private Frame inner() {
            if (inner == null) {
                inner = new Frame(this);
            }
            return inner;
        }

        private void begin(long place) {
            mark = place;
            name = null;
            table = null;
            first = null;
            others = null;
            entry = -1;
            seen = 0;
            absent = 0;
        }

        /** The first name is kept by itself, since most objects of any names have one: a text in one language. */
        private boolean see(String occurring) {
            if (first == null) {
                first = occurring;
                return false;
            }
            if (others == null) {
                others = new HashSet<>();
            }
            return occurring.equals(first) || !others.add(occurring);
        }
    }
}
