package org.wsisroadmaps.io;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Code;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Scalar;
import org.wsisroadmaps.io.stream.ValueReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ActivityKind;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.Framework;
import org.wsisroadmaps.model.Frequency;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LinkStrength;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.PartnerGroup;
import org.wsisroadmaps.model.PartnerRole;
import org.wsisroadmaps.model.ProgrammeKind;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.model.ResourceKind;
import org.wsisroadmaps.model.ResultType;
import org.wsisroadmaps.model.RoadmapStatus;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.StakeholderCategory;
import org.wsisroadmaps.model.StrategicLevel;
import org.wsisroadmaps.model.WebAddress;
import org.wsisroadmaps.model.WsisOutcome;
import org.wsisroadmaps.model.WsisTarget;

/** What is written in the members of the format that hold no object: texts, numbers and codes. */
final class Codes {
    static final ValueReader<String> TEXT = Scalar.text();
    static final ValueReader<Id> ID = Scalar.code(Id::of);
    static final ValueReader<LanguageTag> LANGUAGE = Scalar.text(LanguageTag::of);
    static final ValueReader<WsisTarget> WSIS_TARGET = Scalar.text(WsisTarget::of);
    static final ValueReader<WebAddress> ADDRESS = Scalar.text(WebAddress::of);
    static final ValueReader<String> COUNTRY = Scalar.text(Shapes::country);
    static final ValueReader<String> CURRENCY = Scalar.text(Shapes::currency);
    static final ValueReader<String> DIGITS = Scalar.code(Shapes::digits);
    static final ValueReader<BigDecimal> DECIMAL = Scalar.decimal();
    static final ValueReader<Integer> INTEGER = Scalar.integer();
    static final ValueReader<Integer> YEAR = Codes::year;
    static final Code<String> WORD = Code.of(Function.identity());
    static final Code<ActionLine> ACTION_LINE = Code.lookAlike(ActionLine::parse);
    static final Code<WsisOutcome> OUTCOME = Code.lookAlike(WsisOutcome::parse);
    static final Code<SdgGoal> SDG_GOAL = Code.lookAlike(SdgGoal::parse);
    static final Code<SdgTarget> SDG_TARGET = Code.lookAlike(SdgTarget::parse);
    static final Code<SdgIndicator> SDG_INDICATOR = Code.lookAlike(SdgIndicator::parse);
    static final Code<LinkStrength> LINK_STRENGTH = Code.of(LinkStrength::of);
    static final Code<PartialDate> DATE = Code.of(PartialDate::of);
    static final Code<Frequency> FREQUENCY = Code.of(Frequency::of);
    static final Code<Framework> FRAMEWORK = Code.of(Framework::of);
    static final Code<RoadmapStatus> ROADMAP_STATUS = Code.of(RoadmapStatus::of);
    static final Code<FacilitationRole> FACILITATION_ROLE = Code.of(FacilitationRole::of);
    static final Code<ActivityKind> ACTIVITY_KIND = Code.of(ActivityKind::of);
    static final Code<ActivityStatus> ACTIVITY_STATUS = Code.of(ActivityStatus::of);
    static final Code<Sector> SECTOR = Code.of(Sector::of);
    static final Code<Region> REGION = Code.of(Region::of);
    static final Code<StrategicLevel> STRATEGIC_LEVEL = Code.of(StrategicLevel::of);
    static final Code<ResolutionBody> RESOLUTION_BODY = Code.of(ResolutionBody::of);
    static final Code<ResolutionKind> RESOLUTION_KIND = Code.of(ResolutionKind::of);
    static final Code<AdoptionAction> ADOPTION_ACTION = Code.of(AdoptionAction::of);
    static final Code<ProgrammeKind> PROGRAMME_KIND = Code.of(ProgrammeKind::of);
    static final Code<InitiativeKind> INITIATIVE_KIND = Code.of(InitiativeKind::of);
    static final Code<ResultType> RESULT_TYPE = Code.of(ResultType::of);
    static final Code<PartnerGroup> PARTNER_GROUP = Code.of(PartnerGroup::of);
    static final Code<PartnerRole> PARTNER_ROLE = Code.of(PartnerRole::of);
    static final Code<StakeholderCategory> STAKEHOLDER_CATEGORY = Code.of(StakeholderCategory::of);
    static final Code<ResourceKind> RESOURCE_KIND = Code.of(ResourceKind::of);

    private Codes() {}

    private static @Nullable Integer year(Cursor in) {
        Integer year = INTEGER.read(in);
        return year == null ? null : Shapes.year(year);
    }
}
