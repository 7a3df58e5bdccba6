package org.wsisroadmaps.model.data;

/**
 * The data files that come with the library. They are text in classes, not resources: a program that loads the
 * catalogues would spend most of its time with opening resources, and next to none with classes.
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
            case "sdg-goals.csv" -> SdgData.goals();
            case "sdg-goal-names.csv" -> SdgData.goalNames();
            case "sdg-targets.csv" -> SdgData.targets();
            case "sdg-indicators.csv" -> IndicatorData.indicators();
            case "sdg-repeats.csv" -> IndicatorData.repeats();
            case "action-lines.csv" -> ActionLineData.lines();
            case "action-line-names.csv" -> ActionLineData.names();
            case "action-line-outcomes.csv" -> ActionLineData.outcomes();
            case "action-line-facilitators.csv" -> ActionLineData.facilitators();
            case "wsis-sdg-matrix.csv" -> MatrixData.matrix();
            case "itu-conferences.csv" -> ConferenceData.conferences();
            case "itu-vocabulary.csv" -> ItuData.vocabulary();
            case "itu-sectors.csv" -> ItuData.sectors();
            case "itu-regions.csv" -> ItuData.regions();
            case "itu-study-periods.csv" -> ItuData.studyPeriods();
            case "itu-strategic-plans.csv" -> ItuData.strategicPlans();
            case "itu-strategic-levels.csv" -> ItuData.strategicLevels();
            case "itu-strategic-codes.csv" -> ItuData.strategicCodes();
            case "itu-action-plans.csv" -> ItuData.actionPlans();
            case "itu-programmes.csv" -> ItuData.programmes();
            case "itu-initiatives.csv" -> ItuData.initiatives();
            case "itu-resolutions.csv" -> ItuData.resolutions();
            case "itu-revisions.csv" -> ItuData.revisions();
            default -> throw new IllegalArgumentException("the library comes with no file " + name);
        };
    }
}
