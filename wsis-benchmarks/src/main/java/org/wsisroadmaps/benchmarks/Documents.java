package org.wsisroadmaps.benchmarks;

import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.ExpectedResult;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.Timeframe;

/** Documents of a chosen size, the same in every run. */
final class Documents {
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private Documents() {}

    /** Returns a publication of one roadmap, in the canonical form. */
    static byte[] of(int activities, DocumentFormat format) {
        return RoadmapWriter.create().toBytes(publication(activities), format);
    }

    private static Publication publication(int activities) {
        Roadmap.Builder roadmap = Roadmap.builder()
                .id(Id.of("c5-2026"))
                .actionLine(ActionLine.C5)
                .title(text("Building confidence and security in the use of ICTs"));
        for (int number = 1; number <= activities; number++) {
            roadmap.addActivity(activity(number));
        }
        return Publication.builder()
                .title(text("Illustrative roadmap of action line C5"))
                .addRoadmap(roadmap.build())
                .build();
    }

    private static Activity activity(int number) {
        return Activity.builder()
                .id(Id.of("C5-" + number))
                .title(text("Training of national computer incident response teams, part " + number))
                .description(text("Illustrative: courses, exercises and a handbook for teams that are being set up in"
                        + " countries without one; regional exercise number " + number + " follows."))
                .status(ActivityStatus.of(number % 3 == 0 ? "planned" : "ongoing"))
                .addStrategicGoal(StrategicGoal.parse("2024-2027 goal 1"))
                .addResolution(Resolution.parse("PP Resolution 130 (Rev. Bucharest, 2022)"))
                .addSdg(SdgLink.parse("9.c"))
                .addSdg(SdgLink.parse("16.10"))
                .timeframe(Timeframe.parse("2026-" + (2027 + number % 3)))
                .addExpectedResult(ExpectedResult.parse("Teams in " + (number % 7 + 1) + " countries at work", ENGLISH))
                .addPartner(Partner.parse("Member States"))
                .addPartner(Partner.parse("FIRST"))
                .build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(ENGLISH, text);
    }
}
