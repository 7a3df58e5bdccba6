package org.wsisroadmaps.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Timeframe;

/** Questions about time that several rules ask. */
final class Periods {
    /** Progress is reported every two years. */
    static final int REPORTING_MONTHS = 24;

    private Periods() {}

    /** Tells whether a date, by its last day, lies before a day. */
    static boolean isOver(PartialDate date, LocalDate day) {
        return date.latest().isBefore(day);
    }

    /** Tells whether a date, by its last day, lies more than some months before a day. */
    static boolean isStale(PartialDate date, LocalDate day, int months) {
        return date.latest().plusMonths(months).isBefore(day);
    }

    /** Tells whether nothing more is to come of an activity. */
    static boolean isDone(Activity activity) {
        Optional<ActivityStatus> status = activity.status();
        return status.isPresent()
                && (status.get().equals(ActivityStatus.COMPLETED)
                        || status.get().equals(ActivityStatus.CANCELLED));
    }

    /**
     * Tells whether two periods overlap. One that is absent or unknown counts as always; one that ends in the year in
     * which the other begins is a handover and no overlap.
     */
    static boolean overlap(Optional<Timeframe> one, Optional<Timeframe> other) {
        return !isHandedOver(one, other) && !isHandedOver(other, one);
    }

    private static boolean isHandedOver(Optional<Timeframe> earlier, Optional<Timeframe> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return false;
        }
        Optional<PartialDate> end = earlier.get().end();
        Optional<PartialDate> start = later.get().start();
        return end.isPresent()
                && start.isPresent()
                && end.get().year() <= start.get().year();
    }

    /**
     * Tells whether a plan that is given as years, such as {@code 2020-2023}, certainly has no day of a timeframe. Of
     * one that is reversed nothing is certain.
     */
    static boolean areApart(String plan, Timeframe timeframe) {
        int first = year(plan, 0);
        int last = lastYear(plan);
        if (first == 0 || last < first) {
            return false;
        }
        Optional<PartialDate> start = timeframe.start();
        Optional<PartialDate> end = timeframe.end();
        boolean after = start.isPresent() && start.get().year() > last;
        boolean before = end.isPresent() && end.get().year() < first;
        return (after || before) && !isReversed(timeframe);
    }

    /** Tells whether a timeframe ends before it starts. */
    static boolean isReversed(Timeframe timeframe) {
        Optional<PartialDate> end = timeframe.end();
        Optional<PartialDate> start = timeframe.start();
        return end.isPresent()
                && start.isPresent()
                && end.get().latest().isBefore(start.get().earliest());
    }

    /** Returns the year after the dash, the only year where there is but one, and 0 where the text is no period. */
    private static int lastYear(String plan) {
        if (plan.length() == 4) {
            return year(plan, 0);
        }
        for (int i = 4; i < plan.length() - 4; i++) {
            if (!isJoint(plan.charAt(i))) {
                return 0;
            }
        }
        return plan.length() > 8 ? year(plan, plan.length() - 4) : 0;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == ' ' || c == '/' || c >= '\u2010' && c <= '\u2014';
    }

    private static int year(String text, int from) {
        if (text.length() < from + 4) {
            return 0;
        }
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        return year;
    }
}
