package org.wsisroadmaps.validation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

/** Notes which roadmaps and activities findings are about, since a report has no publication to look that up in. */
final class Places {
    private static final String ROADMAPS = "/roadmaps/";
    private static final String ACTIVITIES = "/activities/";
    private static final int MOST_OF_TITLE = 80;

    private final Map<String, Place> places = new TreeMap<>();

    /**
     * Notes the roadmap and the activity that a finding is about.
     *
     * @param pointer where the finding is, in the publication
     * @param prefix what stands before the pointer where the source has several publications
     */
    void add(String pointer, String prefix, Publication publication) {
        int end = end(pointer, 0, ROADMAPS);
        if (end < 0) {
            return;
        }
        int index = index(pointer, ROADMAPS.length(), end, publication.roadmaps());
        if (index < 0) {
            return;
        }
        Roadmap roadmap = publication.roadmaps().get(index);
        places.computeIfAbsent(prefix + pointer.substring(0, end), at -> place(roadmap));
        int last = end(pointer, end, ACTIVITIES);
        int number = last < 0 ? last : index(pointer, end + ACTIVITIES.length(), last, roadmap.activities());
        if (number >= 0) {
            Activity activity = roadmap.activities().get(number);
            places.computeIfAbsent(
                    prefix + pointer.substring(0, last),
                    at -> Place.of(activity.id().toString(), shortened(activity.title())));
        }
    }

    Map<String, Place> map() {
        return places;
    }

    private static Place place(Roadmap roadmap) {
        return Place.of(
                roadmap.id().toString(),
                roadmap.title()
                        .map(Places::shortened)
                        .orElseGet(() -> roadmap.actionLine().toString()));
    }

    /** Returns where the index ends that follows the name of a list, or -1 where the pointer goes elsewhere. */
    private static int end(String pointer, int from, String list) {
        if (!pointer.startsWith(list, from)) {
            return -1;
        }
        int slash = pointer.indexOf('/', from + list.length());
        return slash < 0 ? pointer.length() : slash;
    }

    /** A rule of somebody else may point anywhere, so that the index is looked at before it is used. */
    private static int index(String pointer, int from, int to, List<?> list) {
        if (from == to || to - from > 9) {
            return -1;
        }
        int index = 0;
        for (int i = from; i < to; i++) {
            char c = pointer.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + c - '0';
        }
        return index < list.size() ? index : -1;
    }

    private static String shortened(LocalizedText title) {
        String text = title.first();
        return text.codePointCount(0, text.length()) <= MOST_OF_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_OF_TITLE - 1)) + "…";
    }
}
