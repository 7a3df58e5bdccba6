package org.wsisroadmaps.io.stream;

/**
 * A JSON Pointer into a publication, taken apart: the roadmap and the activity that it leads into, and where in the text each of
 * them ends. Rules of others may point anywhere, so that nothing is taken for an index that is none; whether there is a roadmap
 * or activity of an index is another question.
 *
 * @param text the pointer
 * @param roadmap the index of the roadmap, or -1
 * @param roadmapEnd where the pointer of the roadmap ends, 0 without one
 * @param activity the index of the activity, or -1
 * @param activityEnd where the pointer of the activity ends, or that of the roadmap without one
 */
public record PublicationPointer(String text, int roadmap, int roadmapEnd, int activity, int activityEnd) {
    private static final String ROADMAPS = "/roadmaps/";
    private static final String ACTIVITIES = "/activities/";

    /** An index of more digits than this is none. */
    private static final int DIGITS = 9;

    /**
     * Takes a pointer apart.
     *
     * @param text the pointer
     * @return its parts
     */
    public static PublicationPointer of(String text) {
        int roadmapEnd = end(text, 0, ROADMAPS);
        int roadmap = index(text, ROADMAPS.length(), roadmapEnd);
        if (roadmap < 0) {
            return new PublicationPointer(text, -1, 0, -1, 0);
        }
        int activityEnd = end(text, roadmapEnd, ACTIVITIES);
        int activity = index(text, roadmapEnd + ACTIVITIES.length(), activityEnd);
        return new PublicationPointer(text, roadmap, roadmapEnd, activity, activity < 0 ? roadmapEnd : activityEnd);
    }

    /**
     * Returns the index that a part of a pointer is.
     *
     * @param text the pointer
     * @param from where the part begins
     * @param to where the part ends, a number below where it begins for none
     * @return the index, or -1 where the part is none
     */
    public static int index(String text, int from, int to) {
        if (from >= to || to - from > DIGITS) {
            return -1;
        }
        int index = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + c - '0';
        }
        return index;
    }

    /**
     * Returns where a part of a pointer ends.
     *
     * @param text the pointer
     * @param from where the part begins
     * @return where the next slash is, or the end of the pointer
     */
    public static int end(String text, int from) {
        int slash = text.indexOf('/', from);
        return slash < 0 ? text.length() : slash;
    }

    private static int end(String text, int from, String list) {
        return text.startsWith(list, from) ? end(text, from + list.length()) : -1;
    }
}
