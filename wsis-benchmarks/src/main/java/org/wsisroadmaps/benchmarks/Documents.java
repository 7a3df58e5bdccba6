package org.wsisroadmaps.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ActivityKind;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.ExpectedResult;
import org.wsisroadmaps.model.Facilitation;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.Link;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Organization;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.PartnerGroup;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResultType;
import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.RoadmapStatus;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.StrategicLevel;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.model.WebAddress;
import org.wsisroadmaps.model.WsisOutcome;

/**
 * Documents of a chosen size, the same in every run: one roadmap of action line C5 in which, from 15 activities on, no
 * rule of the default profile finds anything.
 */
final class Documents {
    private static final long SEED = 20261124;
    private static final LanguageTag ENGLISH = LanguageTag.english();

    /** What the WSIS-SDG matrix links to C5. */
    private static final List<String> TARGETS = List.of(
            "1.4", "4.1", "4.3", "4.5", "5.b", "7.1", "7.a", "7.b", "8.1", "9.1", "9.c", "11.3", "11.b", "16.2",
            "17.8");

    private static final List<String> RESOLUTIONS = List.of(
            "PP Resolution 130 (Rev. Bucharest, 2022)",
            "PP Resolution 140 (Rev. Bucharest, 2022)",
            "WTDC Resolution 45 (Rev. Kigali, 2022)",
            "WTSA Resolution 50 (Rev. New Delhi, 2024)",
            "A/RES/70/125");
    private static final List<String> NAMED = List.of("FIRST", "UNICEF", "GSMA", "ISOC", "World Bank", "UNESCO");
    private static final List<Partner> GROUPS = List.of(
            Partner.of(PartnerGroup.MEMBER_STATES),
            Partner.of(PartnerGroup.ACADEMIA),
            Partner.of(PartnerGroup.SECTOR_MEMBERS));
    private static final Organization ITU = Organization.builder()
            .name("International Telecommunication Union")
            .acronym("ITU")
            .uri(WebAddress.of("https://www.itu.int"))
            .build();

    private final Words words = new Words(SEED);

    private Documents() {}

    /** Returns a publication of one roadmap, in the canonical form. */
    static byte[] of(int activities, DocumentFormat format) {
        return RoadmapWriter.create().toBytes(publication(activities), format);
    }

    static Publication publication(int activities) {
        return new Documents().make(activities);
    }

    /** Returns lines of NDJSON, each a publication of so many activities. */
    static byte[] lines(int count, int activities) {
        byte[] line = of(activities, DocumentFormat.NDJSON);
        byte[] all = new byte[line.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(line, 0, all, i * line.length, line.length);
        }
        return all;
    }

    private Publication make(int activities) {
        List<Activity> list = new ArrayList<>(activities);
        for (int number = 1; number <= activities; number++) {
            list.add(activity(number));
        }
        Roadmap roadmap = Roadmap.builder()
                .id(Id.of("c5-2026"))
                .actionLine(ActionLine.C5)
                .title(text("Building confidence and security in the use of ICTs"))
                .vision(text("Everyone can rely on the networks and services that they use."))
                .status(RoadmapStatus.PUBLISHED)
                .revision(Revision.builder()
                        .label("1.0")
                        .date(PartialDate.of("2026-06-15"))
                        .build())
                .horizon(Timeframe.parse("2026/2035"))
                .addFacilitator(Facilitation.builder()
                        .organization(ITU)
                        .role(FacilitationRole.SOLE_FACILITATOR)
                        .build())
                .addMandate(Resolution.parse("A/RES/70/125"))
                .activities(list)
                .build();
        return Publication.builder()
                .id(Id.of("generated"))
                .title(text("Generated roadmap of action line C5"))
                .publisher(ITU)
                .edition("2026")
                .date(PartialDate.of("2026-06-15"))
                .addLanguage(ENGLISH)
                .addRoadmap(roadmap)
                .build();
    }

    private Activity activity(int number) {
        int start = 2026 + words.number(2);
        Activity.Builder activity = Activity.builder()
                .id(Id.of("C5-" + number))
                .title(text(words.title()))
                .description(text(words.paragraph()))
                .kind(number % 4 == 0 ? ActivityKind.FACILITATION : ActivityKind.IMPLEMENTATION)
                .status(number % 3 == 0 ? ActivityStatus.PLANNED : ActivityStatus.ONGOING)
                .addOutcome(WsisOutcome.of(ActionLine.C5, (char) ('a' + words.number(9))))
                .addSector(Sector.ITU_D)
                .leadUnit("Development Bureau, division " + (1 + words.number(9)))
                .addStrategicGoal(goal(1 + words.number(2)))
                .addResolution(Resolution.parse(RESOLUTIONS.get(number % RESOLUTIONS.size())))
                .addResolution(Resolution.parse(RESOLUTIONS.get((number + 2) % RESOLUTIONS.size())))
                .addSdg(sdg(number))
                .addSdg(sdg(number + 1 + words.number(3)))
                .timeframe(Timeframe.parse(start + "/" + (start + 1 + words.number(5))))
                .addExpectedResult(result(start))
                .addExpectedResult(result(start))
                .addPartner(GROUPS.get(number % GROUPS.size()))
                .addPartner(Partner.named(words.pick(NAMED)))
                .addPartner(Partner.of(ITU))
                .addRegion(number % 2 == 0 ? Region.GLOBAL : Region.AFR)
                .addLink(Link.builder()
                        .uri(WebAddress.of(
                                "https://www.itu.int/net4/wsis/archive/stocktaking/Project/Details?projectId="
                                        + (1_000_000 + number)))
                        .title(text("Record in the stocktaking database"))
                        .build());
        if (number % 5 == 0) {
            activity.addRemark(text(words.sentence()));
        }
        return activity.build();
    }

    private static StrategicGoal goal(int number) {
        return StrategicGoal.builder()
                .plan("2024-2027")
                .level(StrategicLevel.GOAL)
                .code(Integer.toString(number))
                .build();
    }

    private SdgLink sdg(int number) {
        return SdgLink.parse(TARGETS.get(number % TARGETS.size())).toBuilder()
                .rationale(text(words.sentence()))
                .build();
    }

    private ExpectedResult result(int year) {
        return ExpectedResult.builder()
                .text(text(words.sentence()))
                .type(ResultType.OUTPUT)
                .due(PartialDate.of(year + 1 + "-Q" + (1 + words.number(4))))
                .build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(ENGLISH, text);
    }
}
