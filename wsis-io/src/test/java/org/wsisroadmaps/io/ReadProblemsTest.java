package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a document is told at once, with the place and what would mend it. */
class ReadProblemsTest {
    private static final String START = "format: wsis-roadmaps/1.0\ntitle: T\n";

    @Test
    void reports_three_faults_of_a_yaml_file_at_their_lines_and_columns() {
        String document = """
                format: wsis-roadmaps/1.0
                titel: Roadmaps
                roadmaps:
                  - id: C2
                    actionLine: C12
                    activities:
                      - id: C2-001
                        title: Broadband
                        sdgs:
                          - goal: "9"
                            target: "9.1, 9.c"
                """;

        assertThat(problems(document))
                .containsExactly(
                        "1:1: error: the member title is missing [missing-member]",
                        "2:1: error: no member has the name 'titel' (title) [unknown-member]",
                        "5:17: error: 'C12' is no action line: use C1 to C11, or a part of C7 such as C7-EHEA"
                                + " [malformed-value]",
                        "11:21: error: '9.1, 9.c' is no SDG code: use a goal such as 9, a target such as 9.c or an"
                                + " indicator such as 9.c.1 [malformed-value]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                        | missing-member    | `` | 1:1",
                "[]                                        | wrong-type        | `` | 1:1",
                "null                                      | empty-document    | `` | 1:1",
                "{\"format\":\"wsis-roadmaps/2.0\",\"x\":1}  | unsupported-version | /format | 1:11",
                "{\"format\":\"roadmaps\"}                   | malformed-value   | /format | 1:11",
                "{\"format\":\"wsis-roadmaps/\"}             | malformed-value   | /format | 1:11",
                "{\"format\":\"wsis-roadmaps/1.00\"}         | unsupported-version | /format | 1:11",
                "{\"title\": null}                          | null-member       | /title | 1:11",
                "{\"title\": 7}                             | wrong-type        | /title | 1:11",
                "{\"title\": \" \"}                         | malformed-value   | /title | 1:11",
                "{\"title\": \"a\\u0000b\"}                  | malformed-value   | /title | 1:11",
                "{\"date\": 2018}                           | number-for-code   | /date | 1:10",
                "{\"date\": \"2018-13\"}                     | malformed-value   | /date | 1:10",
                "{\"id\": \"a b\"}                           | malformed-value   | /id | 1:8",
                "{\"source\": \"https://itu.int@evil.example/\"} | malformed-value | /source | 1:12",
                "{\"source\": \"ftp://itu.int\"}             | malformed-value   | /source | 1:12",
                "{\"roadmaps\": []}                         | missing-member    | `` | 1:1",
                "{\"id\":\"a\",\"id\":\"b\"}                   | duplicate-member  | /id | 1:11",
                "{\"languages\":[\"no such tag\"]}            | malformed-value   | /languages/0 | 1:15",
                "{\"title\":{\"no such tag\":\"x\"}}            | unknown-member    | /title/no such tag | 1:11",
                "{\"title\":{\"en\":\"x\",\"EN\":\"y\"}}          | duplicate-member  | /title/EN | 1:20",
                "{\"title\":{}}                             | missing-member    | `` | 1:1",
                "{\"extensions\":{\"a\":1,\"a\":2}}             | duplicate-member  | /extensions/a | 1:22",
                "{\"publisher\":{\"name\":\"a\",\"country\":\"ch\"}} | malformed-value | /publisher/country | 1:36",
                "{\"id\": \"a\"} x                            | syntax            | `` | 1:13",
                "{\"id\": \"a\"                               | syntax            | `` | 1:11",
            })
    void reports_what_is_wrong_with_a_json_document(String document, String code, String pointer, String position) {
        RoadmapReadException failure = refused(RoadmapReader.create().withFormat(DocumentFormat.JSON), document);

        assertThat(failure.problems())
                .filteredOn(problem -> problem.code().toString().equals(code))
                .filteredOn(problem -> problem.pointer().equals(pointer))
                .extracting(problem -> problem.position().orElseThrow().toString())
                .contains(position);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: &a x           | forbidden-construct | /id        | 3:5",
                "id: *a             | forbidden-construct | /id        | 3:5",
                "id: !!str x        | forbidden-construct | /id        | 3:5",
                "<<: {}             | forbidden-construct | ``         | 3:1",
                "? id\\n: x         | forbidden-construct | ``         | 3:1",
                "id:                | null-member         | /id        | 3:1",
                "id: ~              | null-member         | /id        | 3:5",
                "id: true           | wrong-type          | /id        | 3:5",
                "sequence: 1        | unknown-member      | /sequence  | 3:1",
                "roadmaps: [{id: a, actionLine: C2, revision: {label: a, sequence: '1'}}] | wrong-type | /roadmaps/0/revision/sequence | 3:67",
                "roadmaps: [{id: a, actionLine: C2, revision: {label: a, sequence: 010}}] | malformed-value | /roadmaps/0/revision/sequence | 3:67",
                "roadmaps: [{id: a, actionLine: C2, revision: {label: a, sequence: 0x1F}}] | malformed-value | /roadmaps/0/revision/sequence | 3:67",
                "roadmaps: [{id: a, actionLine: C2, horizon: {kind: range, since: '2018'}}] | unknown-member | /roadmaps/0/horizon/since | 3:59",
                "roadmaps: [{id: a, actionLine: C2, horizon: {since: '2018', kind: range}}] | missing-member | /roadmaps/0/horizon | 3:45",
                "roadmaps: [{id: a, actionLine: C2, horizon: {kind: soon}}] | malformed-value | /roadmaps/0/horizon/kind | 3:52",
                "roadmaps: [{id: a, actionLine: C2, mandate: [{body: PP}]}] | missing-member | /roadmaps/0/mandate/0 | 3:46",
                "roadmaps: [{id: a, actionLine: C2, activities: [{id: x, title: y, partners: [{name: a, group: academia}]}]}] | unknown-member | /roadmaps/0/activities/0/partners/0/group | 3:88",
                "roadmaps: [{id: a, actionLine: C2, activities: [{id: x, title: y, partners: [{role: lead}]}]}] | missing-member | /roadmaps/0/activities/0/partners/0 | 3:78",
                "roadmaps: [{id: a, actionLine: C2, activities: [{id: x, title: y, resources: {amount: .inf}}]}] | malformed-value | /roadmaps/0/activities/0/resources/amount | 3:87",
            })
    void reports_what_is_wrong_with_a_yaml_document(String member, String code, String pointer, String position) {
        RoadmapReadException failure = refused(
                RoadmapReader.create().withFormat(DocumentFormat.YAML), START + member.replace("\\n", "\n") + "\n");

        assertThat(failure.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer() + " "
                        + problem.position().orElseThrow())
                .contains(code + " " + pointer + " " + position);
    }

    @Test
    void reports_nothing_but_the_version_of_a_document_of_another_one() {
        assertThat(problems("titel: x\nformat: wsis-roadmaps/2.0\ntitle: 7\nid: a b\n"))
                .singleElement()
                .asString()
                .startsWith("2:9: error: ")
                .endsWith(" [unsupported-version]");
    }

    @Test
    void keeps_the_characters_of_an_unquoted_code_and_warns() {
        String document = START + """
                roadmaps:
                  - id: C2
                    actionLine: \u04212
                    activities:
                      - id: C2-001
                        title: Access
                        sdgs: [16.10]
                        timeframe: when funds allow
                """;

        ReadResult result = RoadmapReader.create().read(document);

        assertThat(result.publication()
                        .roadmaps()
                        .get(0)
                        .activities()
                        .get(0)
                        .sdgs()
                        .get(0))
                .hasToString("16.10");
        assertThat(result.warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "5:17: warning: a Cyrillic letter was read as the Latin one (C2) [look-alike-character]",
                        "9:16: warning: a code without quotes that YAML takes for a number (\"16.10\")"
                                + " [number-for-code]",
                        "10:20: warning: no known spelling of a timeframe, such as 2018/2021; it is kept as written"
                                + " [unclassified-text]");
    }

    @Test
    void reports_nothing_missing_once_the_text_cannot_be_read_further() {
        assertThat(problems("format: wsis-roadmaps/1.0\nroadmaps:\n  - id: \"unclosed\n"))
                .hasSize(1)
                .allMatch(problem -> problem.endsWith("[syntax]"));
    }

    @Test
    void names_the_byte_where_the_text_is_not_utf_8() {
        RoadmapReadException failure = catchThrowableOfType(
                RoadmapReadException.class,
                () -> RoadmapReader.create().read(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}));

        assertThat(failure.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.ENCODING);
            assertThat(problem.offset()).hasValue(2);
            assertThat(problem.position()).isEmpty();
        });
    }

    private static List<String> problems(String document) {
        return refused(RoadmapReader.create(), document).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static RoadmapReadException refused(RoadmapReader reader, String document) {
        return catchThrowableOfType(RoadmapReadException.class, () -> reader.read(document));
    }
}
