package org.wsisroadmaps.io;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.ExpectedResult;
import org.wsisroadmaps.model.GdcLink;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Initiative;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.Link;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Organization;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.Programme;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResourceImpact;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.StudyQuestion;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.model.WebAddress;
import org.wsisroadmaps.model.WsisOutcome;
import org.wsisroadmaps.model.WsisTarget;

/** Texts of any kind, in every type that reads a text: a value or an {@link IllegalArgumentException} comes of each. */
class TextFuzzTest {
    private static final List<Map.Entry<String, Function<String, ?>>> TYPES = List.of(
            Map.entry("ActionLine", ActionLine::parse),
            // Stands for all open codes, which share the reading of their text.
            Map.entry("ActivityStatus", ActivityStatus::of),
            Map.entry("ExpectedResult", ExpectedResult::parse),
            Map.entry("GdcLink", GdcLink::parse),
            Map.entry("Id", Id::of),
            Map.entry("Initiative", Initiative::parse),
            Map.entry("LanguageTag", LanguageTag::of),
            Map.entry("Link", Link::parse),
            Map.entry("LocalizedText", LocalizedText::of),
            Map.entry("Organization", Organization::parse),
            Map.entry("PartialDate", PartialDate::of),
            Map.entry("Partner", Partner::parse),
            Map.entry("Programme", Programme::parse),
            Map.entry("Region", Region::of),
            Map.entry("Resolution", Resolution::parse),
            Map.entry("ResourceImpact", ResourceImpact::parse),
            Map.entry("SdgGoal", SdgGoal::parse),
            Map.entry("SdgIndicator", SdgIndicator::parse),
            Map.entry("SdgLink", SdgLink::parse),
            Map.entry("SdgTarget", SdgTarget::parse),
            Map.entry("StrategicGoal", StrategicGoal::parse),
            Map.entry("StudyQuestion", StudyQuestion::parse),
            Map.entry("Timeframe", Timeframe::parse),
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
