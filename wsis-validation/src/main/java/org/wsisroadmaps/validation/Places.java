package org.wsisroadmaps.validation;

import java.util.Map;
import java.util.TreeMap;
import org.wsisroadmaps.io.stream.PublicationPointer;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

/** Notes which roadmaps and activities findings are about, since a report has no publication to look that up in. */
final class Places {
    private static final int MOST_OF_TITLE = 80;

    private final Map<String, Place> places = new TreeMap<>();

    /**
     * Notes the roadmap and the activity that a finding is about.
     *
     * @param pointer where the finding is, in the publication
     * @param prefix what stands before the pointer where the source has several publications
     */
    void add(String pointer, String prefix, Publication publication) {
        PublicationPointer parts = PublicationPointer.of(pointer);
        if (parts.roadmap() < 0 || parts.roadmap() >= publication.roadmaps().size()) {
            return;
        }
        Roadmap roadmap = publication.roadmaps().get(parts.roadmap());
        places.computeIfAbsent(prefix + pointer.substring(0, parts.roadmapEnd()), at -> place(roadmap));
        if (parts.activity() >= 0 && parts.activity() < roadmap.activities().size()) {
            Activity activity = roadmap.activities().get(parts.activity());
            places.computeIfAbsent(
                    prefix + pointer.substring(0, parts.activityEnd()),
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

    private static String shortened(LocalizedText title) {
        String text = title.first();
        return text.codePointCount(0, text.length()) <= MOST_OF_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_OF_TITLE - 1)) + "…";
    }
}
