package org.wsisroadmaps.model.data;

/**
 * The data files that come with the library. They are text in classes, not resources: a program that loads the
 * catalogues would spend most of its time with opening resources, and next to none with classes. The compiler puts the
 * constants of the other classes of this package into this one, so that it alone is packed and loaded.
 */
public final class DataFiles {
    private DataFiles() {}

    /**
     * Returns the text of a data file.
     *
     * @param name the name of the file, such as {@code sdg-goals.csv}
     * @return its text, with a line feed after each line
     * @throws IllegalArgumentException if the library comes with no such file
     */
    public static String text(String name) {
        return switch (name) {
            case "sdg-goals.csv" -> SdgData.GOALS;
            case "sdg-goal-names.csv" -> SdgData.GOAL_NAMES;
            case "sdg-targets.csv" -> SdgData.TARGETS;
            case "sdg-indicators.csv" -> IndicatorData.INDICATORS;
            case "sdg-repeats.csv" -> IndicatorData.REPEATS;
            case "action-lines.csv" -> ActionLineData.LINES;
            case "action-line-names.csv" -> ActionLineData.NAMES;
            case "action-line-outcomes.csv" -> ActionLineData.OUTCOMES;
            case "action-line-facilitators.csv" -> ActionLineData.FACILITATORS;
            case "wsis-sdg-matrix.csv" -> MatrixData.MATRIX;
            case "itu-conferences.csv" -> ConferenceData.CONFERENCES;
            case "itu-vocabulary.csv" -> ItuData.VOCABULARY;
            case "itu-sectors.csv" -> ItuData.SECTORS;
            case "itu-regions.csv" -> ItuData.REGIONS;
            case "itu-study-periods.csv" -> ItuData.STUDY_PERIODS;
            case "itu-strategic-plans.csv" -> ItuData.STRATEGIC_PLANS;
            case "itu-strategic-levels.csv" -> ItuData.STRATEGIC_LEVELS;
            case "itu-strategic-codes.csv" -> ItuData.STRATEGIC_CODES;
            case "itu-action-plans.csv" -> ItuData.ACTION_PLANS;
            case "itu-programmes.csv" -> ItuData.PROGRAMMES;
            case "itu-initiatives.csv" -> ItuData.INITIATIVES;
            case "itu-resolutions.csv" -> ItuData.RESOLUTIONS;
            case "itu-revisions.csv" -> ItuData.REVISIONS;
            default -> throw new IllegalArgumentException("the library comes with no file " + name);
        };
    }
}
