package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.validation.Translation;

/** Which goals are served by how many activities of which roadmap. */
final class SdgCoverage {
    private static final String NONE = "-";

    private SdgCoverage() {}

    /** Returns a table with a row for each goal that is served, and what is not served below it. */
    static String of(Publication publication, Translation language) {
        List<Roadmap> roadmaps = publication.roadmaps();
        Table table = new Table("  ").left();
        roadmaps.forEach(roadmap -> table.right());
        table.right();
        List<String> head = new ArrayList<>();
        head.add(language.text(Phrase.GOAL.of()));
        roadmaps.forEach(roadmap -> head.add(name(roadmap, roadmaps)));
        head.add(language.text(Phrase.ALL.of()));
        table.row(head);
        List<String> absent = new ArrayList<>();
        for (int number = 1; number <= SdgGoal.COUNT; number++) {
            SdgGoal goal = SdgGoal.of(number);
            if (!add(
                    table,
                    goal.toString(),
                    roadmaps,
                    activity -> goals(activity).contains(goal))) {
                absent.add(goal.toString());
            }
        }
        if (absent.size() == SdgGoal.COUNT) {
            return "  " + language.text(Phrase.NO_GOALS.of()) + "\n";
        }
        add(
                table,
                language.text(Phrase.NO_GOAL.of()),
                roadmaps,
                activity -> activity.sdgs().isEmpty());
        Message notServed = Phrase.NOT_SERVED.of(String.join(", ", absent));
        return table + (absent.isEmpty() ? "" : "  " + language.text(notServed) + "\n");
    }

    private static boolean add(Table table, String label, List<Roadmap> roadmaps, Predicate<Activity> question) {
        int[] counts = roadmaps.stream()
                .mapToInt(roadmap ->
                        (int) roadmap.activities().stream().filter(question).count())
                .toArray();
        int all = IntStream.of(counts).sum();
        if (all > 0) {
            List<String> row = new ArrayList<>();
            row.add(label);
            IntStream.of(counts).forEach(count -> row.add(count == 0 ? NONE : Integer.toString(count)));
            row.add(Integer.toString(all));
            table.row(row);
        }
        return all > 0;
    }

    private static Set<SdgGoal> goals(Activity activity) {
        return activity.sdgs().stream().map(SdgLink::goal).collect(Collectors.toSet());
    }

    /** Returns the action line, or the id where two roadmaps are about the same line. */
    private static String name(Roadmap roadmap, List<Roadmap> roadmaps) {
        boolean alone = roadmaps.stream()
                        .filter(other -> other.actionLine() == roadmap.actionLine())
                        .count()
                == 1;
        return alone ? roadmap.actionLine().toString() : roadmap.id().toString();
    }
}
