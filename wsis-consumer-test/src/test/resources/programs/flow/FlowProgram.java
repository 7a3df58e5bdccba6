package example.flow;

import java.nio.file.Path;
import java.time.LocalDate;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.Finding;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;

public final class FlowProgram {
    private FlowProgram() {}

    public static void main(String[] arguments) {
        Path document = Path.of(arguments[0]);
        Publication publication = RoadmapReader.create().read(document).publication();
        System.out.println(publication.roadmaps().get(0).activities().size() + " activities");

        ValidationReport report = RoadmapValidator.create(LocalDate.of(2026, 11, 23)).validate(document);
        for (Finding finding : report.findings()) {
            if (finding.severity() == Severity.ERROR) {
                System.out.println(finding.position().orElseThrow() + " " + finding.rule());
            }
        }
        System.out.println(report.verdict());

        String json = RoadmapWriter.create().toText(publication, DocumentFormat.JSON);
        System.out.println(RoadmapReader.create().read(json).publication().equals(publication));
    }
}
