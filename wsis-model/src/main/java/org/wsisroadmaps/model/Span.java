package org.wsisroadmaps.model;

import java.time.LocalDate;

/**
 * What is known of the days of a timeframe: the bounds it cannot leave, and the days that certainly belong to it.
 *
 * @param earliest the day before which nothing of it lies
 * @param latest the day after which nothing of it lies
 * @param certainFrom the first day that certainly belongs to it
 * @param certainTo the last such day; before certainFrom where no day is certain
 */
record Span(LocalDate earliest, LocalDate latest, LocalDate certainFrom, LocalDate certainTo) {

    static Span of(Timeframe timeframe) {
        LocalDate start = timeframe.start().map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate end = timeframe.end().map(PartialDate::latest).orElse(LocalDate.MAX);
        if (start.isAfter(end)) {
            // a range that is written the wrong way round tells nothing about the days between
            return new Span(LocalDate.MIN, LocalDate.MAX, LocalDate.MAX, LocalDate.MIN);
        }
        boolean starts = timeframe.start().isPresent();
        boolean ends = timeframe.end().isPresent();
        boolean goesOn = timeframe.isOpenEnded() == Answer.YES;
        if (starts) {
            return new Span(start, end, start, ends || goesOn ? end : start);
        }
        return new Span(start, end, end, ends ? end : LocalDate.MIN);
    }

    Answer overlaps(Span other) {
        if (latest.isBefore(other.earliest) || other.latest.isBefore(earliest)) {
            return Answer.NO;
        }
        LocalDate from = certainFrom.isAfter(other.certainFrom) ? certainFrom : other.certainFrom;
        LocalDate to = certainTo.isBefore(other.certainTo) ? certainTo : other.certainTo;
        return from.isAfter(to) ? Answer.UNKNOWN : Answer.YES;
    }
}
