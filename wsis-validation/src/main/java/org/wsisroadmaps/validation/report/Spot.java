package org.wsisroadmaps.validation.report;

import java.util.Comparator;

/**
 * The activity, roadmap or publication that a JSON Pointer leads into.
 *
 * @param publication the index in a source of several publications, or -1
 * @param roadmap the index of the roadmap, or -1
 * @param activity the index of the activity, or -1
 */
record Spot(int publication, int roadmap, int activity) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER = Comparator.comparingInt(Spot::publication)
            .thenComparingInt(Spot::roadmap)
            .thenComparingInt(Spot::activity);

    static Spot of(String pointer) {
        String[] names = pointer.split("/", 7);
        int first = names.length > 1 && index(names[1]) >= 0 ? 2 : 1;
        int publication = first == 2 ? index(names[1]) : -1;
        int roadmap = entry(names, first, "roadmaps");
        int activity = roadmap < 0 ? -1 : entry(names, first + 2, "activities");
        return new Spot(publication, roadmap, activity);
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

    private static int entry(String[] names, int at, String list) {
        return at + 1 < names.length && names[at].equals(list) ? index(names[at + 1]) : -1;
    }

    private static int index(String name) {
        return !name.isEmpty() && name.length() < 10 && name.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(name)
                : -1;
    }
}
