package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Message;

/** The standard rules declare all their messages, and say nothing else. */
class RuleMessagesTest {
    /** Words for codes that stand in a message as the codes of the documents do. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "malformed-resolution-number.opinion",
            "unknown-strategic-code.code",
            "unknown-strategic-code.enabler",
            "unknown-strategic-code.outcome",
            "unknown-strategic-code.output",
            "unknown-strategic-code.product-service",
            "unknown-strategic-code.thematic-priority");

    private final List<RuleInfo> rules =
            RuleRegistry.standard().rules().stream().map(Rule::info).toList();

    @Test
    void every_message_is_said_of_some_bad_document_and_has_all_its_arguments() throws IOException {
        Set<String> declared = new TreeSet<>();
        rules.forEach(rule -> rule.messages().forEach(message -> declared.add(message.key())));
        Set<String> said = new TreeSet<>();
        for (Path document : badDocuments()) {
            for (Profile profile : Profile.values()) {
                RoadmapValidator validator = RoadmapValidator.builder()
                        .asOf(LocalDate.of(2026, 11, 23))
                        .profile(profile)
                        .build();
                Sample.withPrevious(validator, document)
                        .validate(document)
                        .findings()
                        .forEach(finding -> {
                            note(finding.message(), said);
                            finding.fix().ifPresent(fix -> note(fix, said));
                        });
            }
        }
        rules.forEach(rule -> said.remove(rule.fix().key()));
        said.remove("");
        said.addAll(OTHER_WORDS);

        assertThat(said).containsExactlyElementsOf(declared);
    }

    @Test
    void every_key_is_used_once() {
        assertThat(rules.stream()
                        .flatMap(rule -> Stream.concat(
                                rule.messages().stream(), Stream.of(rule.summary(), rule.rationale(), rule.fix()))))
                .extracting(Message::key)
                .doesNotHaveDuplicates();
    }

    private static void note(Message message, Set<String> keys) {
        keys.add(message.key());
        if (!message.key().isEmpty()) {
            assertThat(message.toString()).doesNotContain("{", "}");
        }
        for (Object argument : message.arguments()) {
            if (argument instanceof Message part) {
                note(part, keys);
            }
        }
    }

    private static List<Path> badDocuments() throws IOException {
        try (Stream<Path> files = Files.walk(Golden.resources().resolve("rules"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("bad")
                            && file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
