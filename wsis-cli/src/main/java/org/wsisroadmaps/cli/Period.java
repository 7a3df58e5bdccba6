package org.wsisroadmaps.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Answer;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Timeframe;

/** How many activities there are and when they take place, in words. */
final class Period {
    private Period() {}

    /** Returns such as {@code 36: 20 ongoing, 14 planned, 2 without a status}. */
    static String statuses(List<Activity> activities) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int silent = 0;
        for (Activity activity : activities) {
            if (activity.status().isPresent()) {
                counts.merge(activity.status().get().toString(), 1, Integer::sum);
            } else {
                silent++;
            }
        }
        String parts = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        if (silent > 0 && !parts.isEmpty()) {
            parts += ", " + silent + " without a status";
        }
        return activities.size() + (parts.isEmpty() ? "" : ": " + parts);
    }

    /** Returns such as {@code 2016 to 2030; 4 open-ended, 2 without dates}. */
    static String span(List<Activity> activities) {
        List<Timeframe> timeframes = activities.stream()
                .flatMap(activity -> activity.timeframe().stream())
                .toList();
        Optional<PartialDate> start = timeframes.stream()
                .flatMap(timeframe -> timeframe.start().stream())
                .min(Comparator.comparing(PartialDate::earliest));
        Optional<PartialDate> end = timeframes.stream()
                .flatMap(timeframe -> timeframe.end().stream())
                .max(Comparator.comparing(PartialDate::latest));
        long open = timeframes.stream()
                .filter(timeframe -> timeframe.isOpenEnded() == Answer.YES)
                .count();
        long undated = activities.stream()
                .filter(activity -> activity.timeframe().filter(Period::tells).isEmpty())
                .count();
        String span = start.map(PartialDate::toString).orElse("…") + " to "
                + end.map(PartialDate::toString).orElse("…");
        return (start.isEmpty() && end.isEmpty() ? "unknown" : span)
                + (open > 0 ? "; " + open + " open-ended" : "")
                + (undated > 0 ? (open > 0 ? ", " : "; ") + undated + " without dates" : "");
    }

    private static boolean tells(Timeframe timeframe) {
        return timeframe.start().isPresent() || timeframe.end().isPresent() || timeframe.isOpenEnded() == Answer.YES;
    }
}
