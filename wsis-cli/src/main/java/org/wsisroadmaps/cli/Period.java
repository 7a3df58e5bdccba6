package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Answer;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.Translation;

/** How many activities there are and when they take place, in words. */
final class Period {
    private Period() {}

    /** Returns such as {@code 36: 20 ongoing, 14 planned, 2 without a status}. */
    static String statuses(List<Activity> activities, Translation language) {
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
            parts += ", " + language.text(Phrase.WITHOUT_STATUS.of(silent));
        }
        return parts.isEmpty()
                ? Integer.toString(activities.size())
                : language.text(Phrase.COLON.of(activities.size(), parts));
    }

    /** Returns such as {@code 2016 to 2030; 4 open-ended, 2 without dates}. */
    static String span(List<Activity> activities, Translation language) {
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
        Message span = start.isEmpty() && end.isEmpty()
                ? Phrase.UNKNOWN.of()
                : Phrase.SPAN.of(
                        start.map(PartialDate::toString).orElse("…"),
                        end.map(PartialDate::toString).orElse("…"));
        List<String> others = new ArrayList<>();
        if (open > 0) {
            others.add(language.text(Phrase.OPEN_ENDED.of(open)));
        }
        if (undated > 0) {
            others.add(language.text(Phrase.WITHOUT_DATES.of(undated)));
        }
        return language.text(others.isEmpty() ? span : Phrase.BESIDES.of(span, String.join(", ", others)));
    }

    private static boolean tells(Timeframe timeframe) {
        return timeframe.start().isPresent() || timeframe.end().isPresent() || timeframe.isOpenEnded() == Answer.YES;
    }
}
