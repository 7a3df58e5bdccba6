package org.wsisroadmaps.validation.assertj;

import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.ValidationReport;

/** Where assertions about publications and reports begin. They stand beside those of AssertJ itself. */
public final class RoadmapAssertions {
    private RoadmapAssertions() {}

    /**
     * Begins an assertion about a publication.
     *
     * @param actual the publication
     * @return the assertion
     */
    public static PublicationAssert assertThat(Publication actual) {
        return new PublicationAssert(actual);
    }

    /**
     * Begins an assertion about a report.
     *
     * @param actual the report
     * @return the assertion
     */
    public static ReportAssert assertThat(ValidationReport actual) {
        return new ReportAssert(actual);
    }
}
