package org.wsisroadmaps.validation.policy;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A JSON Pointer in which {@code *} stands for one segment and {@code **} for any number of them, such as
 * {@code /roadmaps/*}{@code /activities/*}{@code /sdgs/**}. Everything else stands for itself.
 */
@Value.Immutable
public abstract sealed class PointerPattern implements Serializable permits ImmutablePointerPattern {
    private static final long serialVersionUID = 1L;
    private static final String ONE = "*";
    private static final String ANY = "**";

    PointerPattern() {}

    /**
     * Returns the pattern of this text.
     *
     * @param text the pattern, empty for the document as a whole
     * @return the pattern
     * @throws IllegalArgumentException if the text is no pattern
     */
    public static PointerPattern of(String text) {
        return ImmutablePointerPattern.builder().text(text).build();
    }

    abstract String text();

    @Value.Derived
    List<String> segments() {
        return segments(text());
    }

    @Value.Check
    void check() {
        if (!text().isEmpty() && text().charAt(0) != '/') {
            throw PolicyText.NO_SLASH.refusal();
        }
        for (String segment : segments()) {
            if (segment.contains(ONE) && !segment.equals(ONE) && !segment.equals(ANY)) {
                throw PolicyText.PART_OF_SEGMENT.refusal();
            }
            for (int i = segment.indexOf('~'); i >= 0; i = segment.indexOf('~', i + 1)) {
                if (!segment.startsWith("0", i + 1) && !segment.startsWith("1", i + 1)) {
                    throw PolicyText.TILDE.refusal();
                }
            }
        }
    }

    /**
     * Tells whether a pointer is one of those that the pattern stands for.
     *
     * @param pointer a JSON Pointer
     * @return true when it is
     */
    public final boolean matches(String pointer) {
        List<String> wanted = segments();
        List<String> found = segments(pointer);
        int at = 0;
        int next = 0;
        int any = -1;
        int resumed = 0;
        while (next < found.size()) {
            if (at < wanted.size() && wanted.get(at).equals(ANY)) {
                any = at++;
                resumed = next;
            } else if (at < wanted.size() && isOne(wanted.get(at), found.get(next))) {
                at++;
                next++;
            } else if (any >= 0) {
                // The last ** takes one segment more.
                at = any + 1;
                next = ++resumed;
            } else {
                return false;
            }
        }
        while (at < wanted.size() && wanted.get(at).equals(ANY)) {
            at++;
        }
        return at == wanted.size();
    }

    private static boolean isOne(String wanted, String found) {
        return wanted.equals(ONE) || wanted.equals(found);
    }

    private static List<String> segments(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
