package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.WsisOutcome;

class ActionLineCatalogueTest {
    private static final ActionLineCatalogue LINES = ActionLineCatalogue.bundled();

    private static List<String> codes(ActionLine line) {
        return LINES.line(line).outcomes().stream()
                .map(entry ->
                        entry.outcome().toString().substring(line.toString().length() + 1))
                .toList();
    }

    private static List<String> facilitators(ActionLine line) {
        return LINES.line(line).facilitators().stream()
                .filter(entry -> !entry.role().equals(FacilitationRole.MODERATOR))
                .map(FacilitatorEntry::toString)
                .toList();
    }

    @Test
    void knows_all_lines_in_their_order_and_18_entries_of_the_follow_up() {
        assertThat(LINES.lines()).extracting(ActionLineEntry::actionLine).containsExactly(ActionLine.values());
        assertThat(LINES.entries()).hasSize(18).noneMatch(entry -> entry.actionLine() == ActionLine.C7);
        assertThat(LINES).hasToString("action lines, 19");
    }

    @Test
    void knows_titles_in_english_and_for_whole_lines_in_french() {
        LanguageTag french = LanguageTag.of("fr");
        for (ActionLine line : ActionLine.values()) {
            ActionLineEntry entry = LINES.line(line);
            assertThat(entry.titles().in(LanguageTag.english())).isPresent();
            assertThat(entry.titles().in(french).isPresent()).isEqualTo(!line.isPartOfC7());
        }
        assertThat(LINES.lines().stream()
                        .mapToInt(entry -> entry.titles().texts().size())
                        .sum())
                .isEqualTo(30);
        assertThat(LINES.line(ActionLine.C5)).hasToString("C5 Building confidence and security in the use of ICTs");
        assertThat(LINES.line(ActionLine.C9).titles().in(french)).contains("M\u00E9dias");
    }

    @Test
    void knows_the_paragraphs_8_to_26() {
        assertThat(LINES.lines())
                .extracting(ActionLineEntry::paragraph)
                .containsExactly(8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26);
        assertThat(LINES.line(ActionLine.C5).confidence()).isEqualTo(Confidence.REMEMBERED);
    }

    @ParameterizedTest
    @CsvSource({
        "C1, 9",
        "C2, 12",
        "C3, 10",
        "C4, 16",
        "C5, 10",
        "C6, 18",
        "C7, 0",
        "C7-EGOV, 3",
        "C7-EBUS, 3",
        "C7-ELEA, 0",
        "C7-EHEA, 6",
        "C7-EEMP, 4",
        "C7-EENV, 3",
        "C7-EAGR, 2",
        "C7-ESCI, 5",
        "C8, 15",
        "C9, 7",
        "C10, 4",
        "C11, 3"
    })
    void knows_the_letters_of_every_line(String code, int letters) {
        ActionLine line = ActionLine.parse(code);
        List<OutcomeEntry> outcomes = LINES.line(line).outcomes();
        assertThat(outcomes.stream().filter(entry -> entry.outcome().subItem().isEmpty()))
                .hasSize(letters);
        for (char letter = 'a'; letter <= 'z'; letter++) {
            assertThat(LINES.has(WsisOutcome.of(line, letter))).isEqualTo(letter < 'a' + letters);
        }
    }

    @Test
    void knows_letters_and_sub_items_of_c2_c5_and_c6() {
        assertThat(codes(ActionLine.C2))
                .containsExactly(
                        "a", "b", "c", "d", "d.i", "d.ii", "d.iii", "d.iv", "e", "f", "g", "h", "i", "j", "k", "l");
        assertThat(codes(ActionLine.C5)).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        assertThat(codes(ActionLine.C6))
                .containsExactly(
                        "a", "b", "b.i", "b.ii", "b.iii", "b.iv", "c", "c.i", "c.ii", "c.iii", "d", "e", "f", "g", "h",
                        "i", "j", "k", "l", "m", "n", "o", "p", "q", "r");
        for (ActionLine line : List.of(ActionLine.C2, ActionLine.C5, ActionLine.C6)) {
            assertThat(LINES.line(line).outcomes())
                    .allSatisfy(entry -> {
                        assertThat(LINES.outcome(
                                        WsisOutcome.parse(entry.outcome().toString())))
                                .contains(entry);
                        assertThat(entry.confidence().isSeen()).isTrue();
                    })
                    .filteredOn(entry -> entry.outcome().subItem().isEmpty())
                    .allMatch(entry -> entry.label().isPresent());
        }
        assertThat(LINES.outcome(WsisOutcome.parse("C5.d")))
                .map(Object::toString)
                .contains("C5.d spam");
        assertThat(LINES.outcome(WsisOutcome.parse("C2 d iii")))
                .map(Object::toString)
                .contains("C2.d.iii satellite services for remote areas");
        assertThat(LINES.outcome(WsisOutcome.parse("C6.b.i")))
                .map(Object::toString)
                .contains("C6.b.i");
    }

    @ParameterizedTest
    @CsvSource({"C2.m", "C2.d.v", "C2.e.i", "C5.k", "C5.a.i", "C6.s", "C6.b.v", "C6.c.iv", "C7.a", "C7-ELEA.a", "C1.j"})
    void knows_no_other_outcomes(String outcome) {
        assertThat(LINES.has(WsisOutcome.parse(outcome))).isFalse();
        assertThat(LINES.outcome(WsisOutcome.parse(outcome))).isEmpty();
    }

    @Test
    void knows_who_facilitates_or_did() {
        assertThat(facilitators(ActionLine.C1)).containsExactly("UN DESA, facilitator", "ITU, co-facilitator");
        assertThat(facilitators(ActionLine.C2)).containsExactly("ITU, sole-facilitator");
        assertThat(facilitators(ActionLine.C5)).containsExactly("ITU, sole-facilitator");
        assertThat(facilitators(ActionLine.C6)).containsExactly("UNDP, facilitator", "ITU, sole-facilitator");
        assertThat(facilitators(ActionLine.C8)).containsExactly("UNESCO, facilitator", "ITU, partner");
        FacilitatorEntry undp = LINES.line(ActionLine.C6).facilitators().stream()
                .filter(entry -> entry.to().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(undp.organization()).isEqualTo("United Nations Development Programme");
        assertThat(undp.to()).map(Object::toString).contains("2008-05");
        assertThat(undp.from()).isEmpty();
        assertThat(undp.confidence()).isEqualTo(Confidence.SEEN);
        assertThat(undp.source()).contains("WTDC10/9-E");
        assertThat(LINES.lines()).allMatch(entry -> !entry.facilitators().isEmpty());
    }

    @Test
    void marks_the_annex_of_2005_as_remembered() {
        Stream<FacilitatorEntry> annex = LINES.lines().stream()
                .flatMap(line -> line.facilitators().stream())
                .filter(entry -> entry.role().equals(FacilitationRole.MODERATOR));
        assertThat(annex).hasSize(48).allSatisfy(entry -> {
            assertThat(entry.confidence()).isEqualTo(Confidence.REMEMBERED);
            assertThat(entry.from()).map(Object::toString).contains("2005-11");
        });
        assertThat(LINES.line(ActionLine.C11).facilitators().get(0))
                .hasToString("United Nations Regional Commissions, moderator");
    }

    @Test
    void uses_roles_that_the_format_names() {
        assertThat(LINES.lines().stream().flatMap(line -> line.facilitators().stream()))
                .allMatch(entry -> entry.role().isKnown());
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> LINES.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> LINES.line(ActionLine.C2).outcomes().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> LINES.line(ActionLine.C2).facilitators().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void loads_the_same_from_a_folder(@TempDir Path folder) {
        assertThat(ActionLineCatalogue.load(new CataloguesFolder(folder, CataloguesFolder.LINES).path()))
                .isEqualTo(LINES)
                .hasSameHashCodeAs(LINES)
                .isNotSameAs(LINES);
    }

    @Test
    void takes_an_outcome_that_a_newer_file_adds(@TempDir Path folder) {
        ActionLineCatalogue loaded = ActionLineCatalogue.load(new CataloguesFolder(folder, CataloguesFolder.LINES)
                .add("action-line-outcomes.csv", "C5.k,quantum-safe networks,inferred\nC5.k.i,,inferred\n")
                .path());
        assertThat(loaded.outcome(WsisOutcome.parse("C5.k")))
                .map(Object::toString)
                .contains("C5.k quantum-safe networks");
        assertThat(loaded.has(WsisOutcome.parse("C5.k.i"))).isTrue();
        assertThat(loaded.has(WsisOutcome.parse("C5.l"))).isFalse();
        assertThat(loaded).isNotEqualTo(LINES);
    }

    @Test
    void tells_all_that_is_wrong_with_the_files(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.LINES)
                .change("action-lines.csv", "C11,26", "C10,x")
                .change("action-lines.csv", "C8,23", "C9,23")
                .change("action-line-names.csv", "C1,fr,", "C1,en,")
                .change("action-line-names.csv", "C7-EHEA,en,", "C7-ESCI,fr,")
                .add("action-line-outcomes.csv", "C5.a,x,seen\nC5.z.i,x,sure\nC5.z.i,x,seen\n")
                .add("action-line-facilitators.csv", "C9,Somebody,,boss man,2018,2019-13,seen,\n");
        assertThat(CataloguesFolder.faults(() -> ActionLineCatalogue.load(files.path())))
                .containsExactly(
                        "action-line-names.csv, line 3, column 2 (lang): C1 has two titles in en",
                        "action-line-outcomes.csv, line 143, column 1 (outcome): outcome C5.a is there twice",
                        "action-line-outcomes.csv, line 144, column 3 (confidence): 'sure' is no confidence: use seen,"
                                + " seen-in-part, remembered or inferred",
                        "action-line-outcomes.csv, line 145, column 1 (outcome): the letter of C5.z.i has to stand before"
                                + " it",
                        "action-line-facilitators.csv, line 81, column 4 (role): 'boss man' is not a code: use letters and"
                                + " digits joined by single hyphens, such as lead-facilitator",
                        "action-line-facilitators.csv, line 81, column 6 (to): '2019-13' is no date: use one such as 2018,"
                                + " 2018-Q4, 2018-10 or 2018-10-21",
                        "action-lines.csv, line 12, column 1 (code): there is no title of C7-EHEA in"
                                + " action-line-names.csv",
                        "action-lines.csv, line 18, column 1 (code): action line C9 is there twice",
                        "action-lines.csv, line 20, column 2 (paragraph): 'x' is no whole number");
    }

    @Test
    void tells_lines_that_are_missing(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.LINES)
                .change("action-lines.csv", "C11,26,remembered\n", "");
        assertThat(CataloguesFolder.faults(() -> ActionLineCatalogue.load(files.path())))
                .containsExactly("action-lines.csv, line 1: 1 of the action lines are missing");
    }

    @Test
    void refuses_a_facilitator_that_is_there_twice(@TempDir Path folder) {
        CataloguesFolder files = new CataloguesFolder(folder, CataloguesFolder.LINES)
                .add("action-line-facilitators.csv", "C9,A,,partner,,,seen,\nC9,A,,partner,,,seen,\n");
        assertThat(CataloguesFolder.faults(() -> ActionLineCatalogue.load(files.path())))
                .containsExactly(
                        "action-line-facilitators.csv, line 82, column 2 (organization): the facilitator is there twice");
    }
}
