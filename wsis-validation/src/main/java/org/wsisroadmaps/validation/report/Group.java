package org.wsisroadmaps.validation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.Place;
import org.wsisroadmaps.validation.ValidationReport;

/**
 * Findings about one thing: an activity, a roadmap but for its activities, the publication but for its roadmaps, or the policy.
 * Groups are in the order of the document, and before an activity there is always its roadmap.
 */
record Group(Spot spot, Optional<Place> place, List<Finding> findings) {

    /** Returns the groups of a report. */
    static List<Group> of(ValidationReport report) {
        return of(report, report.findings());
    }

    /** Returns the groups of some of the findings of a report. */
    static List<Group> of(ValidationReport report, List<Finding> findings) {
        Map<Spot, List<Finding>> bySpot = new TreeMap<>();
        for (Finding finding : findings) {
            Spot spot = Spot.of(finding);
            if (spot.activity() >= 0) {
                bySpot.computeIfAbsent(spot.ofRoadmap(), any -> new ArrayList<>());
            }
            bySpot.computeIfAbsent(spot, any -> new ArrayList<>()).add(finding);
        }
        List<Group> groups = new ArrayList<>();
        bySpot.forEach((spot, found) ->
                groups.add(new Group(spot, Optional.ofNullable(report.places().get(spot.pointer())), found)));
        return groups;
    }
}
