package org.wsisroadmaps.validation.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

/**
 * By what a finding is known again in another edition of the document: the rule, the ids of roadmap and activity, the
 * way from there to the value, and the value. It does not depend on lines, nor on how many entries come before in a list.
 */
@Value.Immutable
public abstract sealed class Fingerprint implements Serializable permits ImmutableFingerprint {
    private static final long serialVersionUID = 1L;
    private static final String ROADMAPS = "/roadmaps/";
    private static final String ACTIVITIES = "/activities/";

    Fingerprint() {}

    /**
     * Returns the fingerprint of a finding.
     *
     * @param rule the id of the rule
     * @param pointer the JSON Pointer of the finding
     * @param value the value at fault as the finding tells it, or empty
     * @param publication where the finding is
     * @return the fingerprint
     */
    public static Fingerprint of(String rule, String pointer, Optional<String> value, Publication publication) {
        Builder fingerprint = builder().rule(rule).value(value);
        int start = end(pointer, 0, ROADMAPS);
        Optional<Roadmap> roadmap = entry(pointer, ROADMAPS.length(), start, publication.roadmaps());
        if (roadmap.isEmpty()) {
            return fingerprint.path(path(pointer)).build();
        }
        fingerprint.roadmap(roadmap.get().id().toString());
        int end = end(pointer, start, ACTIVITIES);
        Optional<Activity> activity =
                entry(pointer, start + ACTIVITIES.length(), end, roadmap.get().activities());
        activity.ifPresent(found -> fingerprint.activity(found.id().toString()));
        return fingerprint
                .path(path(pointer.substring(activity.isPresent() ? end : start)))
                .build();
    }

    static Builder builder() {
        return ImmutableFingerprint.builder();
    }

    /** {@return the id of the rule, or the code of the reader's warning} */
    public abstract String rule();

    /** {@return the id of the roadmap, or empty for a finding about the publication} */
    public abstract Optional<String> roadmap();

    /** {@return the id of the activity, or empty for a finding about the roadmap or publication} */
    public abstract Optional<String> activity();

    /** {@return the JSON Pointer from there to the value, with {@code *} in place of each index} */
    public abstract String path();

    /** {@return the value at fault as the finding tells it, or empty} */
    public abstract Optional<String> value();

    /** Returns where the index ends that follows the name of a list, or -1 where the pointer goes elsewhere. */
    private static int end(String pointer, int from, String list) {
        if (!pointer.startsWith(list, from)) {
            return -1;
        }
        int slash = pointer.indexOf('/', from + list.length());
        return slash < 0 ? pointer.length() : slash;
    }

    /** A rule of somebody else may point anywhere, so that the index is looked at before it is used. */
    private static <T> Optional<T> entry(String pointer, int from, int to, List<T> list) {
        if (to < 0 || !isIndex(pointer, from, to)) {
            return Optional.empty();
        }
        int index = Integer.parseInt(pointer.substring(from, to));
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static boolean isIndex(String pointer, int from, int to) {
        boolean index = from < to && to - from < 10;
        for (int i = from; index && i < to; i++) {
            index = pointer.charAt(i) >= '0' && pointer.charAt(i) <= '9';
        }
        return index;
    }

    private static String path(String pointer) {
        StringBuilder path = new StringBuilder(pointer.length());
        for (int start = 0; start < pointer.length(); ) {
            int slash = pointer.indexOf('/', start + 1);
            int end = slash < 0 ? pointer.length() : slash;
            path.append('/').append(isIndex(pointer, start + 1, end) ? "*" : pointer.substring(start + 1, end));
            start = end;
        }
        return path.toString();
    }

    /** Collects the parts of a {@link Fingerprint}. */
    sealed interface Builder permits ImmutableFingerprint.Builder {
        Builder rule(String rule);

        Builder roadmap(String roadmap);

        Builder activity(String activity);

        Builder path(String path);

        Builder value(String value);

        Builder value(Optional<String> value);

        Fingerprint build();
    }
}
