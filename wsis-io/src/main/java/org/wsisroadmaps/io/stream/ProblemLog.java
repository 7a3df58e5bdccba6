package org.wsisroadmaps.io.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;

/**
 * The problems of a read. Each is kept with a mark of the token source, and all marks are turned into positions at
 * once, so that a thousand problems cost one more scan of the source and a clean document none.
 */
final class ProblemLog {
    private static final Position FIRST = Position.of(1, 1);

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> problem.position().orElse(FIRST))
            .thenComparing(problem -> problem.code().toString());

    private final int kept;
    private final List<Entry> entries = new ArrayList<>(0);
    private int errors;
    private int warnings;

    /** Keeps so many errors and so many warnings in detail and counts the others. */
    ProblemLog(int kept) {
        this.kept = kept;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    /** Returns whether the next error is only counted. */
    boolean isFull() {
        return errors >= kept;
    }

    /** Returns whether a problem is to be added; one that is only counted is counted by this. */
    boolean wants(boolean warning) {
        boolean wanted = (warning ? warnings : errors) < kept;
        if (!wanted) {
            count(warning);
        }
        return wanted;
    }

    void add(Problem problem, long mark) {
        count(problem.isWarning());
        entries.add(new Entry(problem, mark));
    }

    /** Adds the error that ended the reading, in place of another one when there are enough. */
    void addLast(Problem problem, long mark) {
        if (isFull()) {
            int last = entries.size() - 1;
            while (entries.get(last).problem.isWarning()) {
                last--;
            }
            entries.remove(last);
        }
        add(problem, mark);
    }

    private void count(boolean warning) {
        if (warning) {
            warnings++;
        } else {
            errors++;
        }
    }

    void clear() {
        entries.clear();
        errors = 0;
        warnings = 0;
    }

    List<Problem> problems(Tokens source, @Nullable Line line) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Position[] positions =
                source.positions(entries.stream().mapToLong(Entry::mark).toArray());
        List<Problem> problems = new ArrayList<>(entries.size());
        for (int i = 0; i < positions.length; i++) {
            Entry entry = entries.get(i);
            if (entry.problem.code() == ProblemCode.ENCODING) {
                problems.add(entry.problem.atOffset(entry.mark + (line == null ? 0 : line.offset())));
            } else {
                Position place = entry.mark == Tokens.START ? FIRST : positions[i];
                problems.add(entry.problem.at(
                        line == null ? place : Position.of(place.line() + line.number() - 1, place.column())));
            }
        }
        problems.sort(ORDER);
        return List.copyOf(problems);
    }

    private record Entry(Problem problem, long mark) {}
}
