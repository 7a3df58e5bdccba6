package org.wsisroadmaps.validation.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.ActivityContext;
import org.wsisroadmaps.validation.ActivityRule;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.PublicationContext;
import org.wsisroadmaps.validation.PublicationRule;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Sample;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.ValidationReport;

/** Reports of every kind. */
final class ReportSamples {
    /** What a document must not be able to do: markup, tables, links, calls, places, controls and directions. */
    static final String HOSTILE =
            "</style><script>alert('1')</script> ]]> <!-- --> &amp; \" | ` * _ [x](https://evil.example)"
                    + " {0} @somebody #1 www.evil.example \u001B[31m \u0000 \u202E\u2066 \uD800 \uFFFE \r\n# heading \u0627\u0644\u0639";

    private static final String FAULTY = Sample.CLEAN
            .replace("target: 9.c", "target: 9.10")
            .replace("[Strategies in use.]", "[\"\\u202E\\u009B TBD\"]")
            .replace("timeframe: 2024-2027", "timeframe: ongoing");

    private ReportSamples() {}

    static List<ValidationReport> all() {
        return List.of(
                clean(),
                faulty(),
                unreadable(),
                missing(),
                lines(),
                model(),
                incomplete(),
                capped(),
                empty(),
                hostile());
    }

    static ValidationReport clean() {
        return yaml(Sample.validator(), Sample.CLEAN, "samples/clean.yaml");
    }

    static ValidationReport faulty() {
        return yaml(Sample.validator(), FAULTY, "samples/faulty.yaml");
    }

    /** A source that is not UTF-8. */
    static ValidationReport unreadable() {
        return Sample.validator()
                .validate("title: \u00e9".getBytes(StandardCharsets.ISO_8859_1), "latin.yaml", DocumentFormat.YAML);
    }

    /** A source that is not there. */
    static ValidationReport missing() {
        return Sample.validator().validate(Path.of("no-such-file.json"));
    }

    /** A source of three publications, of which the second cannot be read. */
    static ValidationReport lines() {
        String line = RoadmapWriter.create()
                .toText(Sample.publication(Sample.roadmap("c2", ActionLine.C2)), DocumentFormat.NDJSON);
        return Sample.validator()
                .validate(
                        (line + "{\"format\":1}\n" + line).getBytes(StandardCharsets.UTF_8),
                        "three.ndjson",
                        DocumentFormat.NDJSON);
    }

    /** A model, which has no source. */
    static ValidationReport model() {
        return Sample.validator()
                .validate(Sample.publication(
                        Sample.roadmap("c2", ActionLine.C2, Sample.activity("C2-001"), Sample.activity("C2-002"))));
    }

    static ValidationReport incomplete() {
        PublicationRule broken = new PublicationRule() {
            @Override
            public RuleInfo info() {
                return Sample.info("broken", Severity.ERROR);
            }

            @Override
            public void check(Publication publication, PublicationContext at, Findings findings) {
                findings.report(at.pointer(), "what was found before");
                throw new IllegalStateException(HOSTILE);
            }
        };
        return yaml(
                Sample.validator(broken, Sample.everyActivity("every-activity", Severity.WARNING)),
                Sample.CLEAN,
                "samples/clean.yaml");
    }

    static ValidationReport capped() {
        return yaml(limited(1), FAULTY, "samples/faulty.yaml");
    }

    /** A report that lists nothing. */
    static ValidationReport empty() {
        return yaml(limited(0), FAULTY, "samples/faulty.yaml");
    }

    /** A report whose every text is meant to do harm. */
    static ValidationReport hostile() {
        ActivityRule rule = new ActivityRule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.builder("hostile")
                        .severity(Severity.ERROR)
                        .summary(HOSTILE)
                        .rationale(HOSTILE)
                        .fix(HOSTILE)
                        .source(HOSTILE)
                        .help(HOSTILE)
                        .build();
            }

            @Override
            public void check(Activity activity, ActivityContext at, Findings findings) {
                findings.report(at.pointer() + "/" + HOSTILE, HOSTILE, HOSTILE, HOSTILE);
            }
        };
        Activity activity = Sample.activity("C2-001").toBuilder()
                .title(LocalizedText.of("<b>\u202E| `x` @you \u0627\u0644\u0639"))
                .build();
        String document = RoadmapWriter.create()
                .toText(Sample.publication(Sample.roadmap("c2", ActionLine.C2, activity)), DocumentFormat.YAML);
        return yaml(Sample.validator(rule), document, "C:\\a b\\" + HOSTILE + ".yaml");
    }

    static ValidationReport many(int activities) {
        Activity[] all = new Activity[activities];
        for (int i = 0; i < activities; i++) {
            all[i] = Sample.activity("C2-" + i);
        }
        return Sample.validator(
                        Sample.everyActivity("info", Severity.INFO), Sample.everyActivity("warning", Severity.WARNING))
                .validate(Sample.publication(Sample.roadmap("c2", ActionLine.C2, all)));
    }

    private static ValidationReport yaml(RoadmapValidator validator, String document, String source) {
        return validator.validate(document.getBytes(StandardCharsets.UTF_8), source, DocumentFormat.YAML);
    }

    private static RoadmapValidator limited(int findings) {
        return RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .findingLimit(findings)
                .build();
    }
}
