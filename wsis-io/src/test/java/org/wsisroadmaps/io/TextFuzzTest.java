package org.wsisroadmaps.io;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ActivityKind;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.ExpectedResult;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.Framework;
import org.wsisroadmaps.model.Frequency;
import org.wsisroadmaps.model.GdcLink;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Initiative;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.Link;
import org.wsisroadmaps.model.LinkStrength;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Organization;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.PartnerGroup;
import org.wsisroadmaps.model.PartnerRole;
import org.wsisroadmaps.model.Programme;
import org.wsisroadmaps.model.ProgrammeKind;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.model.ResourceImpact;
import org.wsisroadmaps.model.ResourceKind;
import org.wsisroadmaps.model.ResultType;
import org.wsisroadmaps.model.RoadmapStatus;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.StakeholderCategory;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.StrategicLevel;
import org.wsisroadmaps.model.StudyQuestion;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.model.WebAddress;
import org.wsisroadmaps.model.WsisOutcome;
import org.wsisroadmaps.model.WsisTarget;

/** Texts of any kind, in every type that reads a text: a value or an {@link IllegalArgumentException} comes of each. */
class TextFuzzTest {
    static final List<Map.Entry<String, Function<String, ?>>> TYPES = List.of(
            Map.entry("ActionLine", ActionLine::parse),
            Map.entry("ActivityKind", ActivityKind::of),
            Map.entry("ActivityStatus", ActivityStatus::of),
            Map.entry("AdoptionAction", AdoptionAction::of),
            Map.entry("ExpectedResult", ExpectedResult::parse),
            Map.entry("FacilitationRole", FacilitationRole::of),
            Map.entry("Framework", Framework::of),
            Map.entry("Frequency", Frequency::of),
            Map.entry("GdcLink", GdcLink::parse),
            Map.entry("Id", Id::of),
            Map.entry("Initiative", Initiative::parse),
            Map.entry("InitiativeKind", InitiativeKind::of),
            Map.entry("LanguageTag", LanguageTag::of),
            Map.entry("Link", Link::parse),
            Map.entry("LinkStrength", LinkStrength::of),
            Map.entry("LocalizedText", LocalizedText::of),
            Map.entry("Organization", Organization::parse),
            Map.entry("PartialDate", PartialDate::of),
            Map.entry("Partner", Partner::parse),
            Map.entry("PartnerGroup", PartnerGroup::of),
            Map.entry("PartnerRole", PartnerRole::of),
            Map.entry("Programme", Programme::parse),
            Map.entry("ProgrammeKind", ProgrammeKind::of),
            Map.entry("Region", Region::of),
            Map.entry("Resolution", Resolution::parse),
            Map.entry("ResolutionBody", ResolutionBody::of),
            Map.entry("ResolutionKind", ResolutionKind::of),
            Map.entry("ResourceImpact", ResourceImpact::parse),
            Map.entry("ResourceKind", ResourceKind::of),
            Map.entry("ResultType", ResultType::of),
            Map.entry("RoadmapStatus", RoadmapStatus::of),
            Map.entry("SdgGoal", SdgGoal::parse),
            Map.entry("SdgIndicator", SdgIndicator::parse),
            Map.entry("SdgLink", SdgLink::parse),
            Map.entry("SdgTarget", SdgTarget::parse),
            Map.entry("Sector", Sector::of),
            Map.entry("StakeholderCategory", StakeholderCategory::of),
            Map.entry("StrategicGoal", StrategicGoal::parse),
            Map.entry("StrategicLevel", StrategicLevel::of),
            Map.entry("StudyQuestion", StudyQuestion::parse),
            Map.entry("Timeframe", Timeframe::parse),
            Map.entry("Verbatim", Timeframe.Verbatim::of),
            Map.entry("WebAddress", WebAddress::of),
            Map.entry("WsisOutcome", WsisOutcome::parse),
            Map.entry("WsisTarget", WsisTarget::of));

    @FuzzTest(maxDuration = "20m")
    void texts(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Map.Entry<String, Function<String, ?>> type : TYPES) {
            Object value;
            try {
                value = type.getValue().apply(text);
            } catch (IllegalArgumentException e) {
                continue;
            }
            if (!type.getValue().apply(text).equals(value) || value.toString().isEmpty()) {
                throw new AssertionError(type.getKey() + " of '" + text + "'");
            }
        }
    }
}
