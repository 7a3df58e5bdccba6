package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgTarget;

class SdgCatalogueTest {
    private static final SdgCatalogue SDG = SdgCatalogue.bundled();

    private static SdgIndicatorEntry only(String code) {
        List<SdgIndicatorEntry> issued = SDG.indicators(SdgIndicator.parse(code));
        assertThat(issued).hasSize(1);
        return issued.get(0);
    }

    @Test
    void knows_17_goals_with_102_names_a_colour_and_an_identifier() {
        assertThat(SDG.goals()).hasSize(17).extracting(SdgGoalEntry::goal).isSorted();
        assertThat(SDG.goals())
                .allSatisfy(entry -> assertThat(entry.names().texts().keySet())
                        .extracting(LanguageTag::toString)
                        .containsExactlyInAnyOrder("ar", "en", "es", "fr", "ru", "zh"));
        assertThat(SDG.goals()).extracting(SdgGoalEntry::colour).doesNotHaveDuplicates();
        assertThat(SDG.goals().stream().mapToInt(entry -> entry.names().texts().size()))
                .hasSize(17);
        SdgGoalEntry nine = SDG.goal(SdgGoal.of(9));
        assertThat(nine.names().first()).isEqualTo("Industry, Innovation and Infrastructure");
        assertThat(nine.names().in(LanguageTag.of("fr"))).contains("Industrie, innovation et infrastructure");
        assertThat(nine.colour()).matches("#[0-9A-F]{6}");
        assertThat(nine).hasToString("9 Industry, Innovation and Infrastructure");
    }

    @Test
    void knows_169_targets_107_of_them_outcomes_and_62_means() {
        assertThat(SDG.targets())
                .hasSize(169)
                .extracting(SdgTargetEntry::target)
                .doesNotHaveDuplicates();
        assertThat(SDG.targets())
                .filteredOn(entry -> entry.kind() == SdgTargetEntry.Kind.OUTCOME)
                .hasSize(107);
        assertThat(SDG.targets())
                .filteredOn(entry -> entry.kind() == SdgTargetEntry.Kind.MEANS_OF_IMPLEMENTATION)
                .hasSize(62);
        assertThat(SDG.targets()).allMatch(entry -> !entry.label().isBlank());
        assertThat(SDG.targets()).extracting(SdgTargetEntry::uri).doesNotHaveDuplicates();
    }

    @Test
    void finds_targets_by_code_and_by_goal() {
        assertThat(SDG.has(SdgTarget.parse("9.c"))).isTrue();
        assertThat(SDG.has(SdgTarget.parse("9.d"))).isFalse();
        assertThat(SDG.target(SdgTarget.parse("9.9"))).isEmpty();
        assertThat(SDG.target(SdgTarget.parse("9.c")))
                .hasValueSatisfying(entry -> assertThat(entry).hasToString("9.c " + entry.label()));
        assertThat(SDG.targets(SdgGoal.of(9)))
                .extracting(entry -> entry.target().toString())
                .containsExactly("9.1", "9.2", "9.3", "9.4", "9.5", "9.a", "9.b", "9.c");
        assertThat(SDG.goals().stream()
                        .mapToInt(goal -> SDG.targets(goal.goal()).size())
                        .sum())
                .isEqualTo(169);
    }

    @Test
    void gives_the_identifiers_of_linked_data() {
        assertThat(SDG.uri(SdgGoal.of(9))).hasToString("http://metadata.un.org/sdg/9");
        assertThat(SDG.uri(SdgTarget.parse("9.c"))).map(Object::toString).contains("http://metadata.un.org/sdg/9.c");
        assertThat(SDG.uri(SdgTarget.parse("9.z"))).isEmpty();
        assertThat(SDG.targets())
                .allSatisfy(entry -> assertThat(entry.uri().toString()).endsWith("/sdg/" + entry.target()));
    }

    @ParameterizedTest
    @CsvSource({"2019, 244, 232", "2020, 247, 231", "2022, 248, 231", "2025, 251, 234"})
    void lists_the_indicators_of_every_edition(String edition, int listed, int unique) {
        assertThat(SDG.editions()).contains(edition);
        assertThat(SDG.indicators(edition)).hasSize(listed);
        assertThat(SDG.uniqueIndicators(edition)).hasSize(unique);
    }

    @Test
    void knows_254_codes_of_indicators_two_of_which_were_issued_twice() {
        Set<SdgIndicator> codes = new HashSet<>();
        SDG.indicators().forEach(entry -> codes.add(entry.indicator()));
        assertThat(codes).hasSize(254);
        assertThat(codes.stream().filter(code -> SDG.indicators(code).size() > 1))
                .extracting(SdgIndicator::toString)
                .containsExactlyInAnyOrder("8.9.2", "11.c.1");
        assertThat(SDG.indicators()).hasSize(256).allMatch(entry -> SDG.has(entry.target()));
    }

    @Test
    void tells_what_a_code_meant_in_an_edition() {
        SdgIndicator reused = SdgIndicator.parse("8.9.2");
        List<SdgIndicatorEntry> issued = SDG.indicators(reused);
        assertThat(issued).hasSize(2);
        assertThat(issued.get(0).editions()).containsExactly("2019");
        assertThat(issued.get(0).isCurrent()).isFalse();
        assertThat(issued.get(0).change()).contains("removed");
        assertThat(issued.get(0).changeYear()).contains("2020");
        assertThat(issued.get(1).editions()).containsExactly("2025");
        assertThat(issued.get(1).isCurrent()).isTrue();
        assertThat(issued.get(1).change()).contains("added");
        assertThat(issued.get(1).note())
                .hasValueSatisfying(note -> assertThat(note).contains("reused"));
        assertThat(SDG.indicator(reused, "2019")).contains(issued.get(0));
        assertThat(SDG.indicator(reused, "2020")).isEmpty();
        assertThat(SDG.indicator(reused, "2025")).contains(issued.get(1));
        assertThat(SDG.indicator(reused, "1999")).isEmpty();
        assertThat(issued.get(1)).hasToString("8.9.2 [2025]");
    }

    @Test
    void tells_current_retired_and_unknown_indicators_apart() {
        SdgIndicator current = SdgIndicator.parse("9.c.1");
        SdgIndicator retired = SdgIndicator.parse("13.3.2");
        SdgIndicator unknown = SdgIndicator.parse("9.c.9");
        assertThat(SDG.isCurrent(current)).isTrue();
        assertThat(SDG.isCurrent(retired)).isFalse();
        assertThat(SDG.isCurrent(unknown)).isFalse();
        assertThat(SDG.isCurrent(SdgIndicator.parse("11.c.1"))).isTrue();
        assertThat(SDG.everExisted(current)).isTrue();
        assertThat(SDG.everExisted(retired)).isTrue();
        assertThat(SDG.everExisted(unknown)).isFalse();
        assertThat(SDG.indicators(unknown)).isEmpty();
        assertThat(only("13.3.2").change()).contains("removed");
        assertThat(SDG.indicators("1999")).isEmpty();
    }

    @Test
    void tells_since_when_an_indicator_repeats_another_one() {
        assertThat(only("11.5.1").repeats()).contains(SdgIndicator.parse("1.5.1"));
        assertThat(only("11.5.1").repeatedIn()).containsExactly("2019", "2020", "2022", "2025");
        assertThat(only("11.5.2").repeatedIn()).containsExactly("2022", "2025");
        assertThat(only("13.b.1").repeatedIn()).containsExactly("2020", "2022", "2025");
        assertThat(only("1.5.1").repeats()).isEmpty();
        assertThat(only("1.5.1").repeatedIn()).isEmpty();
    }

    @Test
    void names_its_edition_and_source() {
        assertThat(SDG.edition()).isEqualTo("2025").isEqualTo(SdgCatalogue.BUNDLED_EDITION);
        assertThat(SDG.editions()).containsExactly("2019", "2020", "2022", "2025");
        assertThat(SDG.source()).contains("United Nations");
        assertThat(SDG.toString()).startsWith("SDG framework 2025, ");
        assertThat(SdgCatalogue.bundled()).isSameAs(SDG);
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> SDG.goals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SDG.targets().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SDG.indicators().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SDG.indicators().get(0).editions().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SDG.indicators(SdgIndicator.parse("8.9.2")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void loads_the_same_from_a_folder(@TempDir Path folder) {
        SdgCatalogue loaded = SdgCatalogue.load(new CataloguesFolder(folder, CataloguesFolder.SDG).path());
        assertThat(loaded.goals()).isEqualTo(SDG.goals());
        assertThat(loaded.targets()).isEqualTo(SDG.targets());
        assertThat(loaded.indicators()).isEqualTo(SDG.indicators());
        assertThat(loaded.edition()).isEqualTo("2025");
        assertThat(loaded.source()).isEqualTo(folder.toString());
        assertThat(loaded).isNotEqualTo(SDG);
    }

    @Test
    void takes_a_newer_edition_from_a_column_of_its_own(@TempDir Path folder) {
        SdgCatalogue loaded = SdgCatalogue.load(new CataloguesFolder(folder, CataloguesFolder.SDG)
                .write("sdg-indicators.csv", """
                        code,target,status,repeats,in_2030,in_2025,change,change_year,note
                        1.1.1,1.1,retired,,no,yes,removed,2030,
                        1.2.1,1.2,current,,yes,no,added,2030,
                        """)
                .write("sdg-repeats.csv", "code,since\n")
                .path());
        assertThat(loaded.edition()).isEqualTo("2030");
        assertThat(loaded.editions()).containsExactly("2025", "2030");
        assertThat(loaded.isCurrent(SdgIndicator.parse("1.1.1"))).isFalse();
        assertThat(loaded.isCurrent(SdgIndicator.parse("1.2.1"))).isTrue();
        assertThat(loaded.everExisted(SdgIndicator.parse("1.1.1"))).isTrue();
        assertThat(loaded.everExisted(SdgIndicator.parse("1.3.1"))).isFalse();
        assertThat(loaded.has(SdgTarget.parse("1.3"))).isTrue();
        assertThat(loaded.has(SdgTarget.parse("1.9"))).isFalse();
    }

    @Test
    void tells_all_that_is_wrong_with_goals(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .change("sdg-goals.csv", "2,Zero Hunger", "2,No Hunger")
                .change("sdg-goals.csv", "3,Good Health", "1,Good Health")
                .change("sdg-goals.csv", "#C5192D", "red");
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .containsExactly(
                        "sdg-goals.csv, line 3, column 2 (name): the name is not the English one in sdg-goal-names.csv",
                        "sdg-goals.csv, line 4, column 1 (number): goal 1 is there twice",
                        "sdg-goals.csv, line 5, column 3 (colour): 'red' is no colour: use one such as #F36D25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E5243B#", "#E5243", "#E5243BA", "#e5243B", "#E5243G", "#/5243B", "#:5243B", "#E5243@"})
    void refuses_what_is_no_colour(String colour, @TempDir Path folder) {
        CataloguesFolder files =
                new CataloguesFolder(folder, CataloguesFolder.SDG).change("sdg-goals.csv", "#E5243B", colour);
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .containsExactly("sdg-goals.csv, line 2, column 3 (colour): '" + colour
                        + "' is no colour: use one such as #F36D25");
    }

    @Test
    void takes_any_colour_of_six_digits(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .change("sdg-goals.csv", "#E5243B", "#012345")
                .change("sdg-goals.csv", "#DDA63A", "#6789AF");
        SdgCatalogue loaded = SdgCatalogue.load(files.path());
        assertThat(loaded.goal(SdgGoal.of(1)).colour()).isEqualTo("#012345");
        assertThat(loaded.goal(SdgGoal.of(2)).colour()).isEqualTo("#6789AF");
    }

    @Test
    void refuses_what_is_no_address_of_a_goal_or_target(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .change("sdg-goals.csv", "http://metadata.un.org/sdg/2\n", "sdg/2\n")
                .change("sdg-targets.csv", "http://metadata.un.org/sdg/1.2\n", "ftp://metadata.un.org\n");
        String fault = " is no address: its scheme is none of http, https and mailto; use one such as"
                + " https://www.itu.int/itu-wsis";
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .containsExactly(
                        "sdg-targets.csv, line 3, column 5 (uri): 'ftp://metadata.un.org'" + fault,
                        "sdg-goals.csv, line 3, column 4 (uri): 'sdg/2'" + fault);
    }

    @Test
    void asks_for_no_english_name_where_the_names_cannot_be_read(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .change("sdg-goal-names.csv", "1,en,No Poverty", "1,e,No Poverty");
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .containsExactly("sdg-goal-names.csv, line 3, column 2 (lang): 'e' is not a language tag: use one such"
                        + " as en, fr or zh-Hans");
    }

    @Test
    void tells_goals_that_are_missing_or_have_two_names(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .change("sdg-goals.csv", "17,Partnerships for the Goals,#19486A,http://metadata.un.org/sdg/17\n", "")
                .add("sdg-goal-names.csv", "17,zh,x\n");
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .containsExactly(
                        "sdg-goal-names.csv, line 104, column 2 (lang): goal 17 has two names in zh",
                        "sdg-goals.csv, line 1: there are 16 goals where 17 belong");
    }

    @Test
    void tells_all_that_is_wrong_with_targets(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .change("sdg-targets.csv", "1.2,1,outcome", "1.2,1,result")
                .change("sdg-targets.csv", "1.3,1,", "1.3,2,")
                .add("sdg-targets.csv", "1.5,1,outcome,x,http://metadata.un.org/sdg/1.5\n");
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .containsExactly(
                        "sdg-targets.csv, line 3, column 3 (kind): 'result' is no kind of target: use outcome or"
                                + " means-of-implementation",
                        "sdg-targets.csv, line 4, column 2 (goal): target 1.3 is none of goal 2",
                        "sdg-targets.csv, line 171, column 1 (code): target 1.5 is there twice");
    }

    @Test
    void tells_all_that_is_wrong_with_indicators(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .write("sdg-indicators.csv", """
                        code,target,status,repeats,in_2019,in_2025,change,change_year,note
                        1.1.1,1.1,current,,yes,no,,,
                        1.2.1,1.2,current,9.9.9,yes,yes,,,
                        1.99.1,1.99,current,,yes,yes,,,
                        1.3.1,1.3,retired,,no,no,,,
                        """)
                .write("sdg-repeats.csv", "code,since\n1.4.1,2019\n1.3.1,2021\n1.3.1,2025\n");
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .containsExactly(
                        "sdg-indicators.csv, line 2, column 3 (status): the status is not what the column of the newest"
                                + " edition says",
                        "sdg-indicators.csv, line 4, column 2 (target): there is no target 1.99",
                        "sdg-indicators.csv, line 5, column 1 (code): indicator 1.3.1 is in no edition",
                        "sdg-repeats.csv, line 2, column 1 (code): there is no indicator 1.4.1",
                        "sdg-repeats.csv, line 3, column 2 (since): there is no edition 2021",
                        "sdg-repeats.csv, line 4, column 1 (code): indicator 1.3.1 is there twice");
    }

    @Test
    void tells_rows_of_indicators_that_cannot_be_read(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .change("sdg-indicators.csv", "1.1.1,1.1,current,,yes,yes,yes,yes", "1.1.1,1.1,x,,yes,yes,yes,perhaps")
                .change("sdg-indicators.csv", "1.2.1,1.2,current", "1.2.1,1.2,old")
                .change("sdg-indicators.csv", "1.2.2,1.2,", "1.2.1,1.3,")
                .change("sdg-indicators.csv", "11.5.1,11.5,current,1.5.1", "11.5.1,11.5,current,9.9.9");
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .containsExactly(
                        "sdg-indicators.csv, line 2, column 8 (in_2025): 'perhaps' is neither yes nor no",
                        "sdg-indicators.csv, line 3, column 3 (status): 'old' is no status: use current or retired",
                        "sdg-indicators.csv, line 4, column 1 (code): indicator 1.2.1 is there twice",
                        "sdg-indicators.csv, line 4, column 2 (target): indicator 1.2.1 is none of target 1.3");
    }

    @Test
    void tells_an_indicator_that_repeats_one_that_is_not_there(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .change("sdg-indicators.csv", "11.5.1,11.5,current,1.5.1", "11.5.1,11.5,current,9.9.9");
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("column 4 (repeats): there is no indicator 9.9.9");
    }

    @Test
    void needs_a_column_of_an_edition(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.SDG)
                .write(
                        "sdg-indicators.csv",
                        "code,target,status,repeats,change,change_year,note\n1.1.1,1.1,current,,,,\n")
                .write("sdg-repeats.csv", "code,since\n");
        assertThat(CataloguesFolder.faults(() -> SdgCatalogue.load(files.path())))
                .containsExactly(
                        "sdg-indicators.csv, line 1: there is no column of an edition such as in_2025",
                        "sdg-indicators.csv, line 2, column 1 (code): indicator 1.1.1 is in no edition");
    }

    @Test
    void says_which_file_is_missing(@TempDir Path folder) {
        List<String> without = Stream.of("sdg-goals.csv", "sdg-goal-names.csv", "sdg-targets.csv", "sdg-repeats.csv")
                .toList();
        CataloguesFolder files = new CataloguesFolder(folder, without);
        assertThatThrownBy(() -> SdgCatalogue.load(files.path()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("sdg-indicators.csv");
    }
}
