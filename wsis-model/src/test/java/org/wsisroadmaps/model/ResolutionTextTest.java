package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTextTest {
    private static final String NONE = "-";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    # text                                                    | body    | kind           | number   | action   | place        | year
                    PP Resolution 140 (Rev. Dubai, 2018)                      | PP      | resolution     | 140      | rev      | Dubai        | 2018
                    WTDC Resolution 30 (Rev. Buenos Aires, 2017)              | WTDC    | resolution     | 30       | rev      | Buenos Aires | 2017
                    Council Resolution 1332 (Modified 2016)                   | Council | resolution     | 1332     | modified | -            | 2016
                    PP Decision 5 (Rev. Busan, 2014)                          | PP      | decision       | 5        | rev      | Busan        | 2014
                    Resolution ITU-R 69-2 (2023)                              | RA      | resolution     | 69-2     | none     | -            | 2023
                    WRC Resolution 229 (Rev. WRC-12)                          | WRC     | resolution     | 229      | rev      | -            | 2012
                    A/RES/70/125                                              | UNGA    | resolution     | 70/125   | -        | -            | -
                    E/RES/2016/22                                             | ECOSOC  | resolution     | 2016/22  | -        | -            | -
                    Resolution 140 (Rev. Dubai, 2018)                         | PP      | resolution     | 140      | rev      | Dubai        | 2018
                    RESOLUTION 71 (REV. BUSAN, 2014)                          | PP      | resolution     | 71       | rev      | Busan        | 2014
                    PP-14 Resolution 140 (Rev. Busan, 2014)                   | PP      | resolution     | 140      | rev      | Busan        | 2014
                    WTDC-17 Res. 30                                           | WTDC    | resolution     | 30       | none     | -            | 2017
                    WTSA Res 44 (rev)                                         | WTSA    | resolution     | 44       | rev      | -            | -
                    Resolution 140 (Rev. Dubai, 2018) of the Plenipotentiary Conference | PP | resolution | 140     | rev      | Dubai        | 2018
                    UNGA Resolution 70/125                                    | UNGA    | resolution     | 70/125   | -        | -            | -
                    Resolution 37 (Rev.Kigali, 2022)                          | WTDC    | resolution     | 37       | rev      | Kigali       | 2022
                    WTDC Resolution 37 (Rev.Kigali)                           | WTDC    | resolution     | 37       | rev      | Kigali       | -
                    A/71/212                                                  | UNGA    | document       | 71/212   | -        | -            | -
                    Resolution 172 (Guadalajara, 2010)                        | PP      | resolution     | 172      | none     | Guadalajara  | 2010
                    Resolution 172 (Rev. Guadalajara, 2010)                   | PP      | resolution     | 172      | rev      | Guadalajara  | 2010
                    PP Resolution 172 (Guadalajara, 2010)                     | PP      | resolution     | 172      | none     | Guadalajara  | 2010
                    WTDC-17 Resolution 30 (Rev. Buenos Aires, 2017)           | WTDC    | resolution     | 30       | rev      | Buenos Aires | 2017
                    WTDC 2017 Resolution 30 (REV. Buenos Aires, 2017)         | WTDC    | resolution     | 30       | rev      | Buenos Aires | 2017
                    WTSA-16 Resolution 75 (Rev. Hammamet, 2016)               | WTSA    | resolution     | 75       | rev      | Hammamet     | 2016
                    WTDC Resolution 30 (Rev. 2014)                            | WTDC    | resolution     | 30       | rev      | -            | 2014
                    PP Resolution 140 (Rev. 2014)                             | PP      | resolution     | 140      | rev      | -            | 2014
                    PP Resolution 200 (Rev. 2014)                             | PP      | resolution     | 200      | rev      | -            | 2014
                    PP-06 Resolution 123 (Rev. Antalya)                       | PP      | resolution     | 123      | rev      | Antalya      | 2006
                    PP-14 Resolution 140 (Busan, 2014)                        | PP      | resolution     | 140      | none     | Busan        | 2014
                    PP-14 Resolution 140 (Rev. Dubai, 2018)                   | PP      | resolution     | 140      | rev      | Dubai        | 2018
                    Resolution 1334 (Modified 2013)                           | Council | resolution     | 1334     | modified | -            | 2013
                    Council Resolution 1332 (Rev. 2016)                       | Council | resolution     | 1332     | rev      | -            | 2016
                    Council Resolution R1332                                  | Council | resolution     | 1332     | -        | -            | -
                    Decision 641 (C24)                                        | Council | decision       | 641      | none     | -            | 2024
                    Council Decision 641                                      | Council | decision       | 641      | -        | -            | -
                    DECISION 5 (REV. BUSAN, 2014)                             | PP      | decision       | 5        | rev      | Busan        | 2014
                    Resolution 238 (WRC-15)                                   | WRC     | resolution     | 238      | none     | -            | 2015
                    Resolution 229 (Rev. WRC-12)                              | WRC     | resolution     | 229      | rev      | -            | 2012
                    Resolution 716 (WRC-2000)                                 | WRC     | resolution     | 716      | none     | -            | 2000
                    Recommendation ITU-T X.1500                               | ITU-T   | recommendation | X.1500   | -        | -            | -
                    ITU-T D.98                                                | ITU-T   | recommendation | D.98     | -        | -            | -
                    Rec. ITU-R M.2083-0                                       | ITU-R   | recommendation | M.2083-0 | -        | -            | -
                    Recommendation X.1500                                     | -       | recommendation | X.1500   | -        | -            | -
                    WTDC Recommendation 22                                    | WTDC    | recommendation | 22       | -        | -            | -
                    A/70/125                                                  | UNGA    | document       | 70/125   | -        | -            | -
                    Resolution 70/125                                         | UNGA    | resolution     | 70/125   | -        | -            | -
                    70/125                                                    | UNGA    | resolution     | 70/125   | -        | -            | -
                    UNGA Resolution A/RES/80/173                              | UNGA    | resolution     | 80/173   | -        | -            | -
                    UNGA Resolution A/RES/80/173 (draft A/80/L.41)            | UNGA    | resolution     | 80/173   | -        | -            | -
                    A/80/L.41                                                 | UNGA    | document       | 80/L.41  | -        | -            | -
                    A/RES/S-30/1                                              | UNGA    | resolution     | S-30/1   | -        | -            | -
                    ECOSOC Resolution 2021/28                                 | ECOSOC  | resolution     | 2021/28  | -        | -            | -
                    Resolution 2016/22                                        | ECOSOC  | resolution     | 2016/22  | -        | -            | -
                    2020/212                                                  | ECOSOC  | resolution     | 2020/212 | -        | -            | -
                    E/2020/212                                                | ECOSOC  | document       | 2020/212 | -        | -            | -
                    Resolution А/70/1                                         | UNGA    | resolution     | 70/1     | -        | -            | -
                    А/RES/70/1                                                | UNGA    | resolution     | 70/1     | -        | -            | -
                    a/res/70/1                                                | UNGA    | resolution     | 70/1     | -        | -            | -
                    United Nations General Assembly resolution 70/125         | UNGA    | resolution     | 70/125   | -        | -            | -
                    PP 71                                                     | PP      | resolution     | 71       | -        | -            | -
                    Council 1332                                              | Council | resolution     | 1332     | -        | -            | -
                    Resolution 140                                            | -       | resolution     | 140      | -        | -            | -
                    Resolution 30 (Rev. 2014)                                 | -       | resolution     | 30       | rev      | -            | 2014
                    Resolution 30 (Rev. Hyderabad)                            | -       | resolution     | 30       | rev      | Hyderabad    | -
                    Resolution 30 (Hyderabad)                                 | -       | resolution     | 30       | none     | Hyderabad    | -
                    Resolution 26 (Rev. Geneva, 2012)                         | -       | resolution     | 26       | rev      | Geneva       | 2012
                    Resolution 45 (Rev. Dubai, 2014)                          | WTDC    | resolution     | 45       | rev      | Dubai        | 2014
                    Resolution 50 (Rev. Dubai, 2012)                          | WTSA    | resolution     | 50       | rev      | Dubai        | 2012
                    Resolution 50 (Rev. Geneva, 2022)                         | WTSA    | resolution     | 50       | rev      | Geneva       | 2022
                    WTSA-20 Resolution 50                                     | WTSA    | resolution     | 50       | none     | -            | 2022
                    RESOLUTION 804 (REV. SHARM EL-SHEIKH, 2019)               | -       | resolution     | 804      | rev      | Sharm el-Sheikh | 2019
                    Resolution 30 (rev. buenos aires 2017)                    | WTDC    | resolution     | 30       | rev      | Buenos Aires | 2017
                    Resolution 30 (REV. SOME PLACE, 2017)                     | -       | resolution     | 30       | rev      | Some Place   | 2017
                    PP-98 Resolution 71                                       | PP      | resolution     | 71       | none     | -            | 1998
                    WRC-97 Resolution 86                                      | WRC     | resolution     | 86       | none     | -            | 1997
                    WTSC-93 Resolution 1                                      | WTSA    | resolution     | 1        | none     | -            | 1993
                    RA-23 Resolution ITU-R 69-2                               | RA      | resolution     | 69-2     | none     | -            | 2023
                    ITU-R Resolution 69-2                                     | RA      | resolution     | 69-2     | -        | -            | -
                    ITU-T Resolution 50 (Rev. WTSA-16)                        | WTSA    | resolution     | 50       | rev      | -            | 2016
                    Resolution 30 of WTDC-17                                  | WTDC    | resolution     | 30       | none     | -            | 2017
                    ITU Council Resolution 1336 (MOD 2015)                    | Council | resolution     | 1336     | modified | -            | 2015
                    Opinion 3 (Rev. Kyoto, 1994)                              | PP      | opinion        | 3        | rev      | Kyoto        | 1994
                    Resolution 30 (Rev. Oslo)                                 | -       | resolution     | 30       | rev      | Oslo         | -
                    Resolution 30 (Oslo, 2017)                                | -       | resolution     | 30       | none     | Oslo         | 2017
                    Council Resolution 1901                                   | Council | resolution     | 1901     | -        | -            | -
                    Opinion ITU-R A.5                                         | ITU-R   | opinion        | A.5      | -        | -            | -
                    """)
    void reads_every_spelling_of_a_resolution(
            String text, String body, String kind, String number, String action, String place, String year) {
        Resolution citation = Resolution.parse(text);
        assertThat(citation.isClassified()).isTrue();
        assertThat(citation.body().map(Object::toString).orElse(NONE)).isEqualTo(body);
        assertThat(citation.kind()).hasToString(kind);
        assertThat(citation.number()).contains(number);
        assertThat(citation.revision()
                        .map(revision -> revision.action().toString())
                        .orElse(NONE))
                .isEqualTo(action);
        assertThat(citation.revision().flatMap(ResolutionRevision::place).orElse(NONE))
                .isEqualTo(place);
        assertThat(citation.revision()
                        .map(ResolutionRevision::year)
                        .filter(told -> told.isPresent())
                        .map(told -> Integer.toString(told.getAsInt()))
                        .orElse(NONE))
                .isEqualTo(year);
        assertThat(citation.asWritten().orElse(citation.toString())).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Geneva Plan of Action par. 12 b                            | geneva-plan-of-action | 12 b
                    Geneva Plan of Action                                      | geneva-plan-of-action | ''
                    WSIS Geneva Plan of Action, paragraph 12(b)                | geneva-plan-of-action | 12(b)
                    Tunis Agenda par. 90 c, 108-110, 120                       | tunis-agenda          | 90 c;108-110;120
                    Tunis Agenda for the Information Society paras. 108 and 109 | tunis-agenda         | 108;109
                    UNGA 70/125 par. 12                                        | 70/125                | 12
                    A/RES/80/173 par. 113                                      | 80/173                | 113
                    PP Resolution 140 (Rev. Dubai, 2018), par. 3               | 140                   | 3
                    """)
    void reads_the_paragraphs_that_are_cited(String text, String number, String paragraphs) {
        Resolution citation = Resolution.parse(text);
        assertThat(citation.number()).contains(number);
        assertThat(String.join(";", citation.paragraphs())).isEqualTo(paragraphs);
        assertThat(citation.asWritten().orElse(citation.toString())).isEqualTo(text);
    }

    @Test
    void takes_summit_documents_for_documents_of_the_summit() {
        assertThat(Resolution.parse("Tunis Agenda par. 120"))
                .isEqualTo(Resolution.builder()
                        .body(ResolutionBody.WSIS)
                        .kind(ResolutionKind.SUMMIT_DOCUMENT)
                        .number("tunis-agenda")
                        .addParagraph("120")
                        .build());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "PP Resolution 140 (Rev. Dubai, 2018)",
                "WTDC Resolution 30 (Rev. Buenos Aires, 2017)",
                "Council Resolution 1332 (Modified 2016)",
                "PP Decision 5 (Rev. Busan, 2014)",
                "Resolution ITU-R 69-2 (2023)",
                "WRC Resolution 229 (Rev. WRC-12)",
                "WRC Resolution 716 (WRC-2000)",
                "WRC Resolution 229 (Rev. Geneva, 2012)",
                "A/RES/70/125",
                "E/RES/2016/22",
                "A/71/212",
                "E/2020/212",
                "PP Resolution 172 (Guadalajara, 2010)",
                "PP Resolution 200 (Rev. 2014)",
                "WTSA Resolution 44 (Rev.)",
                "WTDC Resolution 30 (2017)",
                "PP Resolution 123 (Rev. Antalya, 2006)",
                "Council Decision 641",
                "Council Decision 641 (2024)",
                "Recommendation ITU-T X.1500",
                "WTDC Recommendation 22",
                "Resolution 140",
                "Resolution 30 (Rev. Hyderabad)",
                "Geneva Plan of Action par. 12 b",
                "Tunis Agenda par. 90 c, 108-110, 120",
                "A/RES/80/173 par. 113",
                "UNGA Resolution 3"
            })
    void keeps_no_text_where_it_is_the_canonical_one(String text) {
        Resolution citation = Resolution.parse(text);
        assertThat(citation).hasToString(text);
        assertThat(citation.asWritten()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Plenipotentiary Resolutions 71, 151 and 200",
                "Council Resolutions R1332, R1395",
                "Resolution 71, 151",
                "Resolution 140 (Rev. Dubai, 2018) and 172",
                "Resolution 140 (Rev. Dubai, 2018), Resolution 172 (Guadalajara, 2010)",
                "A/RES/70/1; A/RES/70/125",
                "140",
                "3/2",
                "PP-14",
                "WTDC 2017",
                "the plan agreed by Council",
                "  Res. of the Council\t",
                "Resolution 140 (Rev. Dubai, 1700)",
                "Resolution 140 (May 2014)",
                "Resolution 140 (draft)",
                "Resolution 140 ()",
                "Resolution 140 ( )",
                "Resolution 140 (12)",
                "PP Resolution 140 of the WTDC",
                "Resolution R1332",
                "A/RES/70/125 of ECOSOC",
                "Tunis Agenda par. twelve",
                "Tunis Agenda par. 12 and",
                "Resolution 140 (Rev. Dubai, 2018",
                "Resolution 140 (02014)",
                "Resolution 140 (Rev.\u0085Dubai, 2018)",
                "71 (Busan, 2014)",
                "PP Resolution R1332"
            })
    void keeps_what_it_cannot_classify_byte_for_byte(String text) {
        Resolution citation = Resolution.parse(text);
        assertThat(citation)
                .isEqualTo(Resolution.builder().asWritten(text).build())
                .hasToString(text);
        assertThat(citation.isClassified()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "PP Resolution 71, par. 12, hello",
                "Resolutions 71 and 151, par. 12",
                "Resolution 140 (May 2014), par. 12",
                "Resolution R1332, par. 12",
                "140, par. 12",
                "PP 2014, par. 12",
                "PP Resolution 140 of the WTDC, par. 12",
                "PP Resolution R1332 of the Council, par. 12",
                "A/RES/70/125 of ECOSOC, par. 12",
                "WTSA Recommendation ITU-D X.1500, par. 12"
            })
    void keeps_no_paragraph_of_what_it_cannot_classify(String text) {
        assertThat(Resolution.parse(text))
                .isEqualTo(Resolution.builder().asWritten(text).build());
    }

    @Test
    void tries_texts_of_up_to_300_characters() {
        String text = "Resolution 140" + " ".repeat(286);
        assertThat(Resolution.parse(text).number()).contains("140");
        assertThat(Resolution.parse(text + " ").number()).isEmpty();
    }

    @Test
    void does_not_try_a_text_that_is_too_long_for_a_citation() {
        String text = "Resolution 140 (Rev. " + "D".repeat(10_000) + ", 2018)";
        assertThat(Resolution.parse(text).isClassified()).isFalse();
    }

    @Test
    void reads_no_break_blanks_and_odd_hyphens() {
        Resolution citation = Resolution.parse("PP\u201114\u00A0Resolution  140\u202F(Rev. Busan,\n2014)");
        assertThat(citation).hasToString("PP Resolution 140 (Rev. Busan, 2014)");
        assertThat(citation.asWritten()).contains("PP\u201114\u00A0Resolution  140\u202F(Rev. Busan,\n2014)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "Resolution\u00001", "Resolution 1\uD800"})
    void refuses_a_text_that_is_blank_or_holds_controls(String text) {
        assertThatThrownBy(() -> Resolution.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_kinds_and_actions_that_the_format_does_not_name() {
        Resolution.Builder citation = Resolution.builder().number("7");
        assertThat(citation.kind(ResolutionKind.of("work-programme")).build()).hasToString("Work programme 7");
        assertThat(citation.body(ResolutionBody.of("HRC")).build()).hasToString("HRC Work programme 7");
        assertThat(citation.kind(ResolutionKind.DOCUMENT)
                        .body(ResolutionBody.COUNCIL)
                        .build())
                .hasToString("Council Document 7");
        assertThat(citation.kind(ResolutionKind.DECISION)
                        .body(ResolutionBody.UNGA)
                        .build())
                .hasToString("UNGA Decision 7");
        assertThat(citation.number("70/555").build()).hasToString("UNGA Decision 70/555");
        assertThat(citation.body(ResolutionBody.COUNCIL)
                        .kind(ResolutionKind.RESOLUTION)
                        .number("3/2")
                        .build())
                .hasToString("Council Resolution 3/2");
        assertThat(citation.body(ResolutionBody.ITU_D).number("7").build()).hasToString("Resolution ITU-D 7");
        assertThat(citation.kind(ResolutionKind.DECISION)
                        .body(ResolutionBody.RA)
                        .build())
                .hasToString("RA Decision 7");
        assertThat(citation.kind(ResolutionKind.RESOLUTION)
                        .body(ResolutionBody.ITU_R)
                        .build())
                .hasToString("ITU-R Resolution 7");
        assertThat(citation.kind(ResolutionKind.OPINION)
                        .body(ResolutionBody.ITU_R)
                        .build())
                .hasToString("Opinion ITU-R 7");
        assertThat(citation.kind(ResolutionKind.SUMMIT_DOCUMENT)
                        .body(ResolutionBody.WSIS)
                        .number("declaration-of-principles")
                        .build())
                .hasToString("Declaration of Principles");
    }

    @Test
    void words_a_revision_by_what_is_known_of_it() {
        ResolutionRevision.Builder revision = ResolutionRevision.builder().action(AdoptionAction.NONE);
        assertThat(revision.build()).hasToString("none");
        assertThat(Resolution.builder().number("7").revision(revision.build()).build())
                .hasToString("Resolution 7");
        assertThat(revision.action(AdoptionAction.of("suppressed")).build()).hasToString("Suppressed");
        assertThat(revision.place("Busan").build()).hasToString("Suppressed Busan");
        assertThat(revision.year(2014).build()).hasToString("Suppressed Busan, 2014");
    }

    @Test
    void tells_the_same_text_in_another_revision() {
        Resolution busan = Resolution.parse("PP-14 Resolution 140 (Rev. Busan, 2014)");
        assertThat(busan.isSameTextAs(Resolution.parse("Resolution 140 (Rev. Dubai, 2018)")))
                .isTrue();
        assertThat(busan.isSameTextAs(Resolution.parse("WTDC Resolution 140"))).isFalse();
        assertThat(busan.isSameTextAs(Resolution.parse("PP Decision 140"))).isFalse();
        assertThat(busan.isSameTextAs(Resolution.parse("PP Resolution 141"))).isFalse();
        assertThat(busan.isSameTextAs(Resolution.parse("Resolution 140"))).isFalse();
    }

    @Test
    void does_not_take_two_citations_that_are_kept_as_written_for_the_same_text() {
        Resolution several = Resolution.parse("Resolutions 71 and 151");
        assertThat(several.isSameTextAs(several)).isFalse();
    }

    @Test
    void refuses_a_citation_of_nothing() {
        assertThatThrownBy(() -> Resolution.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number");
    }
}
