package org.wsisroadmaps.validation.policy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.io.stream.PublicationPointer;
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
    private static final int DIGEST_BYTES = 16;

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
        PublicationPointer parts = PublicationPointer.of(pointer);
        Optional<Roadmap> roadmap = entry(parts.roadmap(), publication.roadmaps());
        if (roadmap.isEmpty()) {
            return fingerprint.path(path(pointer)).build();
        }
        fingerprint.roadmap(roadmap.get().id().toString());
        Optional<Activity> activity = entry(parts.activity(), roadmap.get().activities());
        activity.ifPresent(found -> fingerprint.activity(found.id().toString()));
        int end = activity.isPresent() ? parts.activityEnd() : parts.roadmapEnd();
        return fingerprint.path(path(pointer.substring(end))).build();
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

    /**
     * {@return 32 hexadecimal digits that stand for it, in every version of the library the same}
     *
     * <p>They are for tools that keep one text for each finding.
     */
    public final String digest() {
        StringBuilder all = new StringBuilder();
        for (String part : List.of(rule(), written(roadmap()), written(activity()), path(), written(value()))) {
            all.append(part.length()).append(':').append(part);
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** An empty text is not the same as none. */
    private static String written(Optional<String> part) {
        return part.map(text -> "+" + text).orElse("");
    }

    /** A rule of somebody else may point anywhere, so that an index may lead nowhere. */
    private static <T> Optional<T> entry(int index, List<T> list) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static String path(String pointer) {
        StringBuilder path = new StringBuilder(pointer.length());
        for (int start = 0; start < pointer.length(); ) {
            int end = PublicationPointer.end(pointer, start + 1);
            boolean index = PublicationPointer.index(pointer, start + 1, end) >= 0;
            path.append('/').append(index ? "*" : pointer.substring(start + 1, end));
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
