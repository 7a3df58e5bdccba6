package org.wsisroadmaps.model.catalogue;

import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.WsisOutcome;

/**
 * What the fields of a column hold. One switch in the place of a function for each column: functions are costly to make
 * for the first time, and the catalogues would need many before they are there.
 */
enum FieldType {
    TEXT,
    NUMBER,
    FLAG,
    CONFIDENCE,
    LANGUAGE,
    DATE,
    LINE,
    OUTCOME,
    ROLE,
    GOAL,
    TARGET,
    TARGET_KIND,
    INDICATOR;

    Object read(String field) {
        return switch (this) {
            case TEXT -> field;
            case NUMBER -> number(field);
            case FLAG -> flag(field);
            case CONFIDENCE -> Confidence.parse(field);
            case LANGUAGE -> LanguageTag.of(field);
            case DATE -> PartialDate.of(field);
            case LINE -> ActionLine.parse(field);
            case OUTCOME -> outcome(field);
            case ROLE -> FacilitationRole.of(field);
            case GOAL -> SdgGoal.parse(field);
            case TARGET -> SdgTarget.parse(field);
            case TARGET_KIND -> SdgTargetEntry.Kind.parse(field);
            case INDICATOR -> SdgIndicator.parse(field);
        };
    }

    private static Integer number(String field) {
        try {
            return Integer.valueOf(field);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + field + "' is no whole number", e);
        }
    }

    private static Boolean flag(String field) {
        if (!field.equals("yes") && !field.equals("no")) {
            throw new IllegalArgumentException("'" + field + "' is neither yes nor no");
        }
        return field.equals("yes");
    }

    /** Reads an outcome; one without a sub-item is told at a glance. */
    private static WsisOutcome outcome(String field) {
        int letter = field.length() - 1;
        boolean plain = letter > 1 && field.indexOf('.') == letter - 1;
        return plain
                ? WsisOutcome.of(ActionLine.parse(field.substring(0, letter - 1)), field.charAt(letter))
                : WsisOutcome.parse(field);
    }
}
