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
        // a switch would need a class of its own, one more to load
        if (this == TEXT) {
            return field;
        } else if (this == NUMBER) {
            return number(field);
        } else if (this == FLAG) {
            return flag(field);
        } else if (this == CONFIDENCE) {
            return Confidence.parse(field);
        } else if (this == LANGUAGE) {
            return LanguageTag.of(field);
        } else if (this == DATE) {
            return PartialDate.of(field);
        } else if (this == LINE) {
            return ActionLine.parse(field);
        } else if (this == OUTCOME) {
            return WsisOutcome.parse(field);
        } else if (this == ROLE) {
            return FacilitationRole.of(field);
        } else if (this == GOAL) {
            return SdgGoal.parse(field);
        } else if (this == TARGET) {
            return SdgTarget.parse(field);
        } else if (this == TARGET_KIND) {
            return SdgTargetEntry.Kind.parse(field);
        }
        return SdgIndicator.parse(field);
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
}
