package example.model;

import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.SdgLink;

public final class ModelProgram {
    private ModelProgram() {}

    public static void main(String[] arguments) {
        LocalizedText title = LocalizedText.of(LanguageTag.of("en"), "Illustrative roadmap");
        Activity activity = Activity.builder()
                .id(Id.of("C5-1"))
                .title(title)
                .addSdg(SdgLink.parse("9.c"))
                .build();
        Publication publication = Publication.builder()
                .title(title)
                .addRoadmap(Roadmap.builder()
                        .id(Id.of("roadmap-c5"))
                        .actionLine(ActionLine.C5)
                        .addActivity(activity)
                        .build())
                .build();
        for (Roadmap roadmap : publication.roadmaps()) {
            for (Activity each : roadmap.activities()) {
                System.out.println(roadmap.actionLine() + " " + each.id() + " " + each.sdgs().get(0).goal());
            }
        }
    }
}
