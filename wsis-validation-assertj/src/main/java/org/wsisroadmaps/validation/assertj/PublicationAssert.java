package org.wsisroadmaps.validation.assertj;

import java.time.LocalDate;
import org.assertj.core.api.AbstractObjectAssert;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RoadmapValidator;

/** Asserts what a validation says of a publication. */
public final class PublicationAssert extends AbstractObjectAssert<PublicationAssert, Publication> {
    PublicationAssert(Publication actual) {
        super(actual, PublicationAssert.class);
    }

    /**
     * Asserts that the standard rules find no error.
     *
     * @param profile the profile
     * @param asOf the day from which ages count
     * @return this assertion
     */
    public PublicationAssert isValid(Profile profile, LocalDate asOf) {
        return isValid(validator(profile, asOf));
    }

    /**
     * Asserts that a validator finds no error.
     *
     * @param validator the validator, with rules and a profile of its own
     * @return this assertion
     */
    public PublicationAssert isValid(RoadmapValidator validator) {
        validated(validator).isValid();
        return this;
    }

    /**
     * Asserts that the standard rules find no error in an edition, those included that need the edition before.
     *
     * @param previous the edition before
     * @param profile the profile
     * @param asOf the day from which ages count
     * @return this assertion
     */
    public PublicationAssert isValidUpdateOf(Publication previous, Profile profile, LocalDate asOf) {
        return isValid(validator(profile, asOf).withPrevious(previous));
    }

    /**
     * Goes on with the report that the standard rules give.
     *
     * @param profile the profile
     * @param asOf the day from which ages count
     * @return an assertion about the report
     */
    public ReportAssert validated(Profile profile, LocalDate asOf) {
        return validated(validator(profile, asOf));
    }

    /**
     * Goes on with the report that a validator gives.
     *
     * @param validator the validator, with rules and a profile of its own
     * @return an assertion about the report
     */
    public ReportAssert validated(RoadmapValidator validator) {
        isNotNull();
        ReportAssert report = new ReportAssert(validator.validate(actual));
        return info.hasDescription() ? report.as(info.description()) : report;
    }

    private static RoadmapValidator validator(Profile profile, LocalDate asOf) {
        return RoadmapValidator.builder().profile(profile).asOf(asOf).build();
    }
}
