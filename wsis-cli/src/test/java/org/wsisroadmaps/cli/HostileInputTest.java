package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Any file and any bytes give a result or a line for people and a documented exit code; never a trace of the stack. */
class HostileInputTest {
    /** How many damaged documents; {@code -Dwsis.mutants=50000} for a long run. */
    private static final int MUTANTS = Integer.getInteger("wsis.mutants", 2_000) / 5;

    private static final List<String> SAMPLES = List.of("roadmap-c7-ehealth.yaml", "faulty.yaml", "roadmaps-2010.yaml");
    private static final String NASTY = "{}[]:,\"'\\&*!%|>#@`~-? \t\n\r\0\u0007";

    private static final String POLICY = "{\"format\": \"wsis-policy/1.0\", \"profile\": \"wsis-20\", \"rules\":"
            + " {\"only-partner-groups\": \"off\", \"stale-roadmap\": {\"parameters\": {\"months\": 36}}},"
            + " \"suppressions\": [{\"rule\": \"placeholder-text\", \"pointer\": \"/roadmaps/*/**\","
            + " \"reason\": \"x\", \"until\": \"2027\"}], \"baseline\": \"known.json\"}";
    private static final String BASELINE = "{\"format\": \"wsis-baseline/1.0\", \"findings\": [{\"rule\":"
            + " \"placeholder-text\", \"roadmap\": \"c2\", \"path\": \"/title/en\", \"value\": \"TBD\","
            + " \"count\": 2}]}";

    @TempDir
    Path folder;

    @Test
    void damaged_documents_give_a_result_or_a_line() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] document = Files.readAllBytes(CommandRun.SAMPLES.resolve(SAMPLES.get(i % SAMPLES.size())));
            damage(document, random);
            Path file = Files.write(
                    folder.resolve(
                            "damaged" + List.of(".yaml", ".json", ".ndjson", "").get(i % 4)),
                    document);
            checked(arguments(file.toString(), i));
        }
    }

    @Test
    void bytes_without_any_sense_give_a_result_or_a_line() throws IOException {
        Random random = new Random(8);
        for (int i = 0; i < MUTANTS / 4; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            Path file = Files.write(
                    folder.resolve(
                            "noise" + List.of(".yaml", ".json", ".ndjson", "").get(i % 4)),
                    bytes);
            checked(arguments(file.toString(), i));
        }
    }

    @Test
    void damaged_policies_and_baselines_give_a_result_or_a_line() throws IOException {
        Random random = new Random(10);
        String sample = CommandRun.SAMPLES.resolve("faulty.yaml").toString();
        for (int i = 0; i < MUTANTS / 4; i++) {
            byte[] document = (i % 2 == 0 ? POLICY : BASELINE).getBytes(StandardCharsets.UTF_8);
            damage(document, random);
            Path file = Files.write(folder.resolve(i % 3 == 0 ? "decided.json" : "decided.yaml"), document);
            checked("validate", "--as-of", "2026-11-23", i % 2 == 0 ? "--config" : "--baseline", "" + file, sample);
        }
    }

    @Test
    void names_that_lead_nowhere_give_a_line_and_exit_code_2() {
        for (String name : List.of(
                folder.toString(),
                folder.resolve("missing.json").toString(),
                folder.resolve("n".repeat(300) + ".json").toString(),
                "a\0b.json",
                folder.resolve("missing/\u202Eevil.json").toString(),
                folder.resolve("new\nline.yaml").toString())) {
            for (int command = 0; command < 4; command++) {
                assertThat(checked(arguments(name, command)).code()).as(name).isEqualTo(2);
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void devices_give_a_result_or_a_line() throws IOException, InterruptedException {
        for (int command = 0; command < 4; command++) {
            assertThat(checked(arguments("/dev/zero", command)).code()).isEqualTo(1);
            assertThat(checked(arguments("/dev/null", command)).code()).isEqualTo(1);
        }
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process writer = new ProcessBuilder("bash", "-c", "head -c 5000000 /dev/urandom > '" + pipe + "'").start();
        assertThat(checked("validate", pipe.toString()).code()).isEqualTo(1);
        writer.destroyForcibly().waitFor();
    }

    @Test
    void arguments_of_any_kind_give_a_line() {
        Random random = new Random(9);
        List<String> words = List.of(
                "validate",
                "convert",
                "show",
                "rules",
                "matrix",
                "catalogue",
                "--format",
                "json",
                "--as-of",
                "2026-13-01",
                "-o",
                "--to",
                "--from",
                "yaml",
                "--fail-on",
                "never",
                "--profile",
                "",
                " ",
                "--",
                "-",
                "@file",
                "--=",
                "-\u0000",
                "\uD800",
                "x".repeat(10_000),
                "--help",
                "--version",
                "--config",
                "nowhere.yaml",
                "sdg",
                "9.c");
        for (int i = 0; i < MUTANTS; i++) {
            List<String> arguments = new ArrayList<>();
            for (int count = random.nextInt(6); count > 0; count--) {
                String word = words.get(random.nextInt(words.size()));
                boolean writes = !arguments.isEmpty()
                        && arguments.get(arguments.size() - 1).equals("-o");
                arguments.add(writes ? "-" : word);
            }
            if (!arguments.isEmpty() && arguments.get(arguments.size() - 1).equals("-o")) {
                arguments.add("-");
            }
            checked(arguments.toArray(String[]::new));
        }
    }

    private String[] arguments(String file, int command) {
        return switch (command % 4) {
            case 0 ->
                new String[] {"validate", "--as-of", "2026-11-23", "--format", command % 8 == 0 ? "json" : "text", file
                };
            case 1 -> new String[] {"convert", file, "-o", "-", "--to", "json"};
            case 2 -> new String[] {"show", file};
            default -> new String[] {"matrix", file};
        };
    }

    private static CommandRun checked(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        String seen = String.join(" ", arguments) + "\n" + run.out() + run.err();
        assertThat(run.code()).as(seen).isBetween(0, 3);
        if (run.code() == 3
                || seen.contains("should not have happened")
                || seen.contains("\tat ")
                || seen.contains("Exception")) {
            throw new AssertionError(seen);
        }
        assertThat(run.out().isEmpty() && run.err().isEmpty()).as(seen).isFalse();
        return run;
    }

    private static void damage(byte[] document, Random random) {
        byte[] nasty = NASTY.getBytes(StandardCharsets.UTF_8);
        for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
            document[random.nextInt(document.length)] =
                    random.nextInt(5) == 0 ? (byte) random.nextInt(256) : nasty[random.nextInt(nasty.length)];
        }
    }
}
