package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsisroadmaps.model.catalogue.Catalogues;

class CatalogueCommandTest {
    private static final Catalogues CATALOGUES = Catalogues.bundled();

    @Test
    void lists_the_catalogues_with_their_editions_and_sizes() {
        CommandRun run = CommandRun.of("catalogue");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("(?m)^Catalogue +Edition +Entries +Holds$")
                .containsPattern("(?m)^goals +2025 +17 +\\S")
                .containsPattern("(?m)^targets +2025 +169 +\\S")
                .containsPattern("(?m)^lines +- +19 +\\S")
                .containsPattern("(?m)^matrix +2017-06 +18 +\\S")
                .containsPattern("(?m)^regions +2026-11 +6 +\\S")
                .endsWith("\nData: sdg-framework 2025, wsis-sdg-matrix 2017-06, itu-vocabulary 2026-11."
                        + " More about one: wsis catalogue NAME [CODE]\n");
        assertThat(CommandRun.of("catalogue", "--format", "json").out())
                .startsWith("""
                {
                  "referenceData": {
                    "sdg-framework": "2025",
                    "wsis-sdg-matrix": "2017-06",
                    "itu-vocabulary": "2026-11"
                  },
                  "catalogues": [
                    {
                      "name": "sdg",
                      "edition": "2025",
                """)
                .contains("""
                    {
                      "name": "goals",
                      "edition": "2025",
                      "entries": 17,
                """);
    }

    @ParameterizedTest
    @EnumSource(Shelf.class)
    void prints_a_catalogue_and_finds_every_entry_by_its_code(Shelf shelf) {
        Listing listing = shelf.listing(CATALOGUES);
        CommandRun table = CommandRun.of("catalogue", shelf.toString());
        assertThat(table.code()).isZero();
        assertThat(table.err()).isEmpty();
        assertThat(table.out().lines())
                .hasSizeGreaterThanOrEqualTo(listing.entries().size() + 3)
                .contains(listing.entries().size() + " entries"
                        + shelf.edition(CATALOGUES)
                                .map(edition -> ", edition " + edition)
                                .orElse("") + ".");

        CommandRun json = CommandRun.of("catalogue", shelf.toString(), "--format", "json");
        assertThat(json.code()).isZero();
        assertThat(json.out()).startsWith("{\n  \"catalogue\": \"" + shelf + "\",\n");
        assertThat(Pattern.compile("(?m)^    \\{$").matcher(json.out()).results())
                .hasSize(listing.entries().size());
        listing.entries()
                .forEach(entry -> assertThat(listing.find(entry.code())).contains(entry));
    }

    @Test
    void tells_everything_about_a_target_and_that_the_label_is_ours() {
        assertThat(CommandRun.of("catalogue", "targets", "9.c"))
                .isEqualTo(new CommandRun(
                        0, """
                9.c
                  Type          target
                  Code          9.c
                  Kind          means-of-implementation
                  Own label     ICT access and affordable internet in LDCs
                  Uri           http://metadata.un.org/sdg/9.c
                  Indicators    9.c.1
                  Action lines  C2, C3, C5, C6, C7-EGOV, C7-EAGR, C8, C9

                Catalogue targets, edition 2025.
                  Own labels are words of this project. They are not the official texts.
                """ + Paragraph.of("Source: " + CATALOGUES.sdg().source() + "."), ""));
    }

    @Test
    void names_a_goal_in_six_languages() {
        assertThat(CommandRun.of("catalogue", "goals", "9", "--format", "json").out())
                .contains(
                        "\"en\": \"Industry, Innovation and Infrastructure\"",
                        "\"ar\": ",
                        "\"es\": ",
                        "\"fr\": ",
                        "\"ru\": ",
                        "\"zh\": ");
    }

    @Test
    void tells_facilitators_and_outcomes_of_a_line_with_their_confidence() {
        String page = CommandRun.of("catalogue", "lines", "C6").out();
        assertThat(page)
                .startsWith("C6\n  Code               C6\n")
                .containsPattern("(?m)^ +C6\\.a +\\S.* seen$")
                .containsPattern("(?m) United Nations Development Programme +UNDP +facilitator +- +2008-05 +seen +\\S")
                .contains("\n  Facilitation       ITU\n")
                .contains("Own labels are words of this project.");
    }

    @Test
    void tells_an_indicator_twice_whose_code_was_issued_twice() {
        String page = CommandRun.of("catalogue", "indicators", "8.9.2").out();
        assertThat(page)
                .containsSubsequence("  Status       retired\n", "  Status       current\n")
                .contains("  Editions     2019\n", "  Editions     2025\n", "An indicator needs its edition");
    }

    @Test
    void asks_the_matrix_both_ways() {
        assertThat(CommandRun.of("catalogue", "matrix", "C2").out())
                .contains("  Goals and targets  1.4, 8.2, 9.1, 9.a, 9.c, 11.5, 11.b\n");
        assertThat(CommandRun.of("catalogue", "matrix", "9.a").out()).contains("  Action lines  C2, C3, C8\n");
        assertThat(CommandRun.of("catalogue", "matrix", "SDG 4").out()).contains("  Action lines  C4, ");
    }

    @Test
    void finds_a_resolution_in_each_body_that_has_the_number() {
        assertThat(CommandRun.of("catalogue", "resolutions", "30").out())
                .containsSubsequence("PP 30\n", "WTDC 30\n")
                .contains("The list is not known to be complete.");
        assertThat(CommandRun.of("catalogue", "resolutions", "PP", "130").out())
                .startsWith("PP 130\n")
                .containsPattern("(?m)^ +Rev\\. Dubai, 2018 +rev +Dubai +2018 +seen")
                .containsPattern("(?m)^ +Rev\\. Bucharest, 2022 +rev +Bucharest +2022 +remembered");
    }

    @Test
    void finds_an_initiative_in_every_plan_that_has_the_code() {
        assertThat(CommandRun.of("catalogue", "initiatives", "AFR1").out())
                .containsSubsequence(
                        "  Plan        2018-2021\n", "  Plan        2023-2025\n", "  Plan        2026-2029\n");
        assertThat(CommandRun.of("catalogue", "initiatives", "afr1 2018-2021").out())
                .contains("Building digital economies")
                .doesNotContain("2023-2025");
    }

    @ParameterizedTest
    @CsvSource({
        "sdg, SDG 9.C, 9.c",
        "sdg, Goal 16, 16",
        "indicators, 17.6.1, 17.6.1",
        "lines, Action Line C5, C5",
        "lines, e-health, C7-EHEA",
        "outcomes, C2 (d)(iii), C2.d.iii",
        "'resolutions', 'PP Resolution 130 (Rev. Dubai, 2018)', PP 130",
        "conferences, PP-22, PP 2022",
        "conferences, new delhi, WTSA 2024",
        "plans, Kigali Action Plan, 2023-2025",
        "plans, WTDC-17, 2018-2021",
        "sectors, itu-d, ITU-D",
        "regions, afr, AFR"
    })
    void understands_codes_as_people_write_them(String catalogue, String asked, String code) {
        CommandRun run = CommandRun.of("catalogue", catalogue, asked);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(code + "\n");
    }

    @Test
    void suggests_the_catalogue_or_code_that_may_be_meant() {
        assertThat(CommandRun.of("catalogue", "resolution")).isEqualTo(new CommandRun(2, "", """
                wsis catalogue: there is no catalogue 'resolution'; did you mean resolutions?
                Try 'wsis catalogue --help'.
                """));
        assertThat(CommandRun.of("catalogue", "plans", "2020-2032")).isEqualTo(new CommandRun(2, "", """
                wsis catalogue: there is no code '2020-2032'; did you mean 2020-2023 or 2028-2031 or 2024-2027?
                Try 'wsis catalogue --help'.
                """));
        assertThat(CommandRun.of("catalogue", "lines", "something else").err())
                .startsWith("wsis catalogue: there is no code 'something else'\n");
        assertThat(CommandRun.of("catalogue", "lines", "--format", "svg").err())
                .contains("there is no 'svg', use text, json");
    }
}
