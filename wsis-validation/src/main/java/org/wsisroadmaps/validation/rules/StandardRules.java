package org.wsisroadmaps.validation.rules;

import java.util.List;
import org.wsisroadmaps.validation.Rule;

/** The list of the rules that come with the library. */
public final class StandardRules {
    private static final List<Rule> RULES = List.of(
            new ActionLineWithoutSubline(),
            new DuplicateRoadmapId(),
            new DuplicateActivityId(),
            new RoadmapWithoutActivity(),
            new RoadmapWithoutRevision(),
            new RevisionSupersedesItself(),
            new StaleRoadmap(),
            new ActivityBeyondHorizon(),
            new HorizonPassed(),
            new RoadmapWithoutFacilitator(),
            new SeveralLeadFacilitators(),
            new SoleFacilitatorNotAlone(),
            new UnexpectedFacilitator(),
            new ActivityWithoutExpectedResult(),
            new ActivityWithoutTimeframe(),
            new TimeframeReversed(),
            new TimeframeOutOfRange(),
            new TimeframeNotUnderstood(),
            new ActivityOverdue(),
            new OpenEndedWithoutReview(),
            new ActivityWithoutPartner(),
            new OnlyPartnerGroups(),
            new DuplicatePartner(),
            new ActivityWithoutStrategicGoal(),
            new ActivityWithoutMandate(),
            new ActivityWithoutSdgLink(),
            new UnknownSdgTarget(),
            new UnknownSdgIndicator(),
            new RetiredSdgIndicator(),
            new SdgGoalMismatch(),
            new DuplicateSdgLink(),
            new SdgLinkOutsideMatrix(),
            new SdgLinkWithoutRationale(),
            new MatrixLinkUncovered(),
            new ResolutionWithoutBody(),
            new MalformedResolutionNumber(),
            new ResolutionYearPlaceMismatch(),
            new ResolutionWithoutRevision(),
            new OutdatedResolution(),
            new ResolutionLaterThanRoadmap(),
            new DuplicateResolution(),
            new StrategicPlanPeriodMismatch(),
            new UnknownStrategicCode(),
            new InitiativeWithoutPlan(),
            new InitiativeTitleMismatch(),
            new UnknownRegion(),
            new QuestionWithoutPeriod(),
            new UnknownWsisOutcome(),
            new OutcomeUncovered(),
            new RepeatedActionLine(),
            new ActivityWithoutResources(),
            new ResourceAmountWithoutCurrency(),
            new IndicatorWithoutBaseline(),
            new IndicatorTargetBeforeBaseline(),
            new UnknownIndicatorId(),
            new ActivityWithoutGdcObjective(),
            new UnknownGdcObjective(),
            new ProgressOutOfDate(),
            new PlaceholderText(),
            new UnbalancedBidiText(),
            new MissingTranslation(),
            new ContactDataInPublishedDocument(),
            new ActivityIdReused(),
            new RevisionNotLater(),
            new OngoingActivityDropped(),
            new EndedTimeframeMoved(),
            new UnknownFormerId());

    private StandardRules() {}

    /** {@return the rules, in the order in which they are explained} */
    public static List<Rule> list() {
        return RULES;
    }
}
