package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.model.OpenCode;
import org.wsisroadmaps.model.ProgrammeKind;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.StrategicLevel;

/** How fields of the vocabulary are read. No lambdas here: each would make the first loading slower. */
enum VocabularyField implements Function<String, Object> {
    TEXT,
    BODY,
    YEAR,
    YEARS,
    LEVEL,
    PROGRAMME_KIND,
    INITIATIVE_KIND,
    ACTION,
    SECTOR,
    REGION,
    ACTION_LINES,
    SHAPE,
    ADOPTION;

    private static final int FIRST_YEAR = 1865;
    private static final int LAST_YEAR = 2200;

    /** A column that is read so; which type the values have is the caller's to know. */
    @SuppressWarnings("unchecked") // each column is declared once, beside the others
    <T> CsvColumn<T> column(String name) {
        return new CsvColumn<>(name, (Function<String, T>) this);
    }

    @Override
    public Object apply(String field) {
        if (field.isBlank() && this != TEXT && this != ACTION_LINES && this != SHAPE && this != ADOPTION) {
            throw new IllegalArgumentException("the field is empty");
        }
        // a switch would need a class of its own, one more to load
        if (this == TEXT) {
            return field;
        } else if (this == BODY) {
            return ResolutionBody.of(field);
        } else if (this == LEVEL) {
            return StrategicLevel.of(field);
        } else if (this == INITIATIVE_KIND) {
            return InitiativeKind.of(field);
        } else if (this == ACTION) {
            return AdoptionAction.of(field);
        } else if (this == SECTOR) {
            return Sector.of(field);
        } else if (this == REGION) {
            return Region.of(field);
        } else if (this == PROGRAMME_KIND) {
            return found(ProgrammeKind.known(), field);
        } else if (this == YEAR) {
            return year(field);
        } else if (this == YEARS) {
            return years(field);
        } else if (this == ACTION_LINES) {
            return actionLines(field);
        } else if (this == SHAPE) {
            return field.isEmpty() ? field : Pattern.compile(field).pattern();
        }
        return field.isEmpty() ? field : adoption(field);
    }

    private static <C extends OpenCode> C found(List<C> known, String field) {
        for (C code : known) {
            if (code.toString().equals(field)) {
                return code;
            }
        }
        throw new IllegalArgumentException("'" + field + "' is none of " + known);
    }

    private static Integer year(String field) {
        int year = isDigits(field, 0) && field.length() == 4 ? Integer.parseInt(field) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("'" + field + "' is no year from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return year;
    }

    private static boolean isDigits(String field, int from) {
        for (int i = from; i < Math.min(field.length(), from + 4); i++) {
            if (field.charAt(i) < '0' || field.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String years(String field) {
        if (field.length() != 9 || field.charAt(4) != '-' || !isDigits(field, 0) || !isDigits(field, 5)) {
            throw new IllegalArgumentException("'" + field + "' is no span of years such as 2020-2023");
        }
        return field;
    }

    private static List<ActionLine> actionLines(String field) {
        List<ActionLine> lines = new ArrayList<>();
        if (field.equals("all")) {
            lines.addAll(List.of(ActionLine.values()));
            lines.remove(ActionLine.C7);
        } else if (!field.isEmpty()) {
            for (String code : field.split(" ", -1)) {
                lines.add(actionLine(code));
            }
        }
        return lines;
    }

    private static ActionLine actionLine(String code) {
        for (ActionLine line : ActionLine.values()) {
            if (line.toString().equals(code)) {
                return line;
            }
        }
        return ActionLine.parse(code);
    }

    private static String adoption(String field) {
        Resolution resolution = Resolution.parse(field);
        if (!resolution.isClassified() || resolution.asWritten().isPresent()) {
            throw new IllegalArgumentException(
                    "'" + field + "' is not written as PP Resolution 71 (Rev. Busan, 2014) is");
        }
        return field;
    }
}
