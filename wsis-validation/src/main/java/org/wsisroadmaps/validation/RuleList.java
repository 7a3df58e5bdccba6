package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.List;

/** The rules of one kind, as they run at first and as they run when a validation takes long. */
final class RuleList<R extends Rule> {
    private final List<R> now = new ArrayList<>();
    private final List<R> late = new ArrayList<>();
    private final List<Grade> grades = new ArrayList<>();

    /** Adds a rule, which is measured from the beginning unless it is trusted. */
    void add(R rule, R timed, boolean trusted, Grade grade) {
        now.add(trusted ? rule : timed);
        late.add(timed);
        grades.add(grade);
    }

    /** Returns the rules as they run at first. */
    List<R> now() {
        return now;
    }

    /** Returns the rules as they run by now. */
    List<R> now(Findings findings) {
        return findings.watch().isLate() ? late : now;
    }

    /** Returns how severe the rules are, in the same order. */
    List<Grade> grades() {
        return grades;
    }
}
