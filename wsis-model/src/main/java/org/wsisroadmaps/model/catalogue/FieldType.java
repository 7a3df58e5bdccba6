package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.ProgrammeKind;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.StrategicLevel;
import org.wsisroadmaps.model.WsisOutcome;

/**
 * What the fields of a column hold. Entries keep the texts of their fields and make values of them when asked, so all
 * that is due here is to refuse what will not become a value then, and to spell the same value always the same. The types
 * are numbers, which compilers put where they are used: programs that keep to the bundled data never load this class.
 */
final class FieldType {
    static final int TEXT = 0;
    static final int NUMBER = 1;
    static final int FLAG = 2;
    static final int YEAR = 3;
    static final int YEARS = 4;
    static final int DATE = 5;
    static final int LANGUAGE = 6;
    static final int CONFIDENCE = 7;
    static final int LINE = 8;
    static final int LINES = 9;
    static final int OUTCOME = 10;
    static final int ROLE = 11;
    static final int GOAL = 12;
    static final int TARGET = 13;
    static final int TARGET_KIND = 14;
    static final int INDICATOR = 15;
    static final int BODY = 16;
    static final int ADOPTION = 17;
    static final int ACTION = 18;
    static final int PROGRAMME_KIND = 19;
    static final int INITIATIVE_KIND = 20;
    static final int LEVEL = 21;
    static final int SHAPE = 22;
    static final int SECTOR = 23;
    static final int REGION = 24;

    private static final int FIRST_YEAR = 1865;
    private static final int LAST_YEAR = 2200;

    private FieldType() {}

    /** Returns the one spelling of what the field says. */
    static String spelled(int type, String field) {
        return switch (type) {
            case TEXT -> field;
            case NUMBER -> number(field);
            case FLAG -> flag(field);
            case YEAR -> year(field);
            case YEARS -> years(field);
            case DATE -> PartialDate.of(field).toString();
            case LANGUAGE -> LanguageTag.of(field).toString();
            case CONFIDENCE -> Confidence.parse(field).toString();
            case LINE -> ActionLine.parse(field).toString();
            case LINES -> lines(field);
            case OUTCOME -> WsisOutcome.parse(field).toString();
            case ROLE -> FacilitationRole.of(field).toString();
            case GOAL -> SdgGoal.parse(field).toString();
            case TARGET -> SdgTarget.parse(field).toString();
            case TARGET_KIND -> SdgTargetEntry.Kind.parse(field).toString();
            case INDICATOR -> SdgIndicator.parse(field).toString();
            case BODY -> ResolutionBody.of(field).toString();
            case ADOPTION -> adoption(field);
            case ACTION -> AdoptionAction.of(field).toString();
            case PROGRAMME_KIND -> programmeKind(field);
            case INITIATIVE_KIND -> InitiativeKind.of(field).toString();
            case LEVEL -> StrategicLevel.of(field).toString();
            case SHAPE -> Pattern.compile(field).pattern();
            case SECTOR -> Sector.of(field).toString();
            case REGION -> Region.of(field).toString();
            default -> throw new IllegalStateException("no type " + type);
        };
    }

    private static String number(String field) {
        try {
            return String.valueOf(Integer.parseInt(field));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + field + "' is no whole number", e);
        }
    }

    private static String flag(String field) {
        if (!field.equals("yes") && !field.equals("no")) {
            throw new IllegalArgumentException("'" + field + "' is neither yes nor no");
        }
        return field;
    }

    private static String year(String field) {
        int year = isDigits(field, 0) && field.length() == 4 ? Integer.parseInt(field) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("'" + field + "' is no year from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return field;
    }

    private static String years(String field) {
        if (field.length() != 9 || field.charAt(4) != '-' || !isDigits(field, 0) || !isDigits(field, 5)) {
            throw new IllegalArgumentException("'" + field + "' is no span of years such as 2020-2023");
        }
        return field;
    }

    private static boolean isDigits(String field, int from) {
        for (int i = from; i < Math.min(field.length(), from + 4); i++) {
            if (field.charAt(i) < '0' || field.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String lines(String field) {
        if (field.equals("all")) {
            return field;
        }
        List<String> codes = new ArrayList<>();
        for (String code : field.split(" ", -1)) {
            codes.add(ActionLine.parse(code).toString());
        }
        return String.join(" ", codes);
    }

    private static String adoption(String field) {
        Resolution resolution = Resolution.parse(field);
        if (!resolution.isClassified() || resolution.asWritten().isPresent()) {
            throw new IllegalArgumentException(
                    "'" + field + "' is not written as PP Resolution 71 (Rev. Busan, 2014) is");
        }
        return field;
    }

    private static String programmeKind(String field) {
        for (ProgrammeKind kind : ProgrammeKind.known()) {
            if (kind.toString().equals(field)) {
                return field;
            }
        }
        throw new IllegalArgumentException("'" + field + "' is none of " + ProgrammeKind.known());
    }
}
