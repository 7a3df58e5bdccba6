package org.wsisroadmaps.validation.report;

import java.util.Comparator;
import org.wsisroadmaps.io.stream.PublicationPointer;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.policy.PolicyRules;

/**
 * The activity, roadmap or publication that a JSON Pointer leads into, or the policy.
 *
 * @param publication the index in a source of several publications, or -1
 * @param roadmap the index of the roadmap, or -1
 * @param activity the index of the activity, or -1
 */
record Spot(int publication, int roadmap, int activity) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER = Comparator.comparingInt(Spot::publication)
            .thenComparingInt(Spot::roadmap)
            .thenComparingInt(Spot::activity);

    /** Where findings are that are about the policy and no value of the document. They come first. */
    static final Spot POLICY = new Spot(-2, -1, -1);

    static Spot of(Finding finding) {
        return PolicyRules.rule(finding.rule()).isPresent() ? POLICY : of(finding.pointer());
    }

    static Spot of(String pointer) {
        int end = pointer.isEmpty() ? 0 : PublicationPointer.end(pointer, 1);
        int publication = PublicationPointer.index(pointer, 1, end);
        PublicationPointer parts = PublicationPointer.of(publication < 0 ? pointer : pointer.substring(end));
        return new Spot(publication, parts.roadmap(), parts.activity());
    }

    Spot ofRoadmap() {
        return new Spot(publication, roadmap, -1);
    }

    String pointer() {
        return (publication < 0 ? "" : "/" + publication)
                + (roadmap < 0 ? "" : "/roadmaps/" + roadmap)
                + (activity < 0 ? "" : "/activities/" + activity);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
