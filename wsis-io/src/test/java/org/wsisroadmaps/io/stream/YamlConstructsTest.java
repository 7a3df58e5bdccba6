package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.ReadLimits;

class YamlConstructsTest {
    @Test
    void refuses_an_anchor_and_reads_on() {
        assertThat(Thing.yaml("id: &x a\ncount: b"))
                .containsExactly("1:5 /id forbidden-construct <&x>", "2:8 /count wrong-type <b>");
    }

    @Test
    void refuses_an_alias_and_reads_on() {
        assertThat(Thing.yaml("id: *x\npart: *y\nparts: [*z]\ntags: *t\ncount: b"))
                .containsExactly(
                        "1:5 /id forbidden-construct <*x>",
                        "2:7 /part forbidden-construct <*y>",
                        "3:9 /parts/0 forbidden-construct <*z>",
                        "4:7 /tags forbidden-construct <*t>",
                        "5:8 /count wrong-type <b>");
    }

    @Test
    void refuses_an_alias_for_a_key() {
        assertThat(Thing.yaml("id: a\n*x : b\ncount: b"))
                .containsExactly("2:1  forbidden-construct <*x>", "3:8 /count wrong-type <b>");
    }

    @Test
    void refuses_an_anchor_at_a_key() {
        assertThat(Thing.yaml("&x id: a\ncount: b"))
                .containsExactly("1:1  forbidden-construct <&x>", "2:8 /count wrong-type <b>");
    }

    @Test
    void refuses_a_merge_key_and_skips_its_value() {
        assertThat(Thing.yaml("id: a\n<<: {titel: b}\npart:\n  <<: c\n  id: 1"))
                .containsExactly(
                        "2:1  forbidden-construct <<<>",
                        "4:3 /part forbidden-construct <<<>",
                        "5:7 /part/id number-for-code (warning) <1> -> \"1\"");
        assertThat(Thing.yaml("id: a\nextras: {<<: b}")).containsExactly("2:10 /extras forbidden-construct <<<>");
    }

    @Test
    void takes_two_quoted_angles_for_a_name_like_others() {
        assertThat(Thing.yaml("id: a\n'<<': b")).containsExactly("2:1 /<< unknown-member <<<>");
    }

    @ParameterizedTest
    @CsvSource({
        "!!str a,!!str",
        "! a,!",
        "!local a,!local",
        "!<tag:yaml.org> a,!<tag",
        "!!java.net.URL a,!!java.net.URL",
        "!!str,!!str"
    })
    void refuses_a_tag(String value, String shown) {
        assertThat(Thing.yaml("title: " + value + "\nid: a"))
                .contains("1:8 /title forbidden-construct <" + shown + ">");
    }

    @Test
    void refuses_a_tag_of_an_unknown_kind() {
        assertThat(Thing.yaml("title: !a!b c")).containsExactly("1:8 /title forbidden-construct <!a!b>");
    }

    @Test
    void finds_what_comes_after_tags_and_anchors() {
        assertThat(Thing.yaml("""
                        id: a
                        parts:
                        - !t &é # é
                          title: b
                        - &y
                          - c
                        - !!map {title: d}
                        """))
                .containsExactly(
                        "3:3 /parts/0 forbidden-construct <!t>",
                        "3:6 /parts/0 forbidden-construct <&é>",
                        "4:3 /parts/0 missing-member",
                        "5:3 /parts/1 forbidden-construct <&y>",
                        "6:3 /parts/1 wrong-type",
                        "7:3 /parts/2 forbidden-construct <!!map>",
                        "7:9 /parts/2 missing-member");
    }

    @Test
    void takes_a_number_with_a_tag_for_a_text() {
        assertThat(Thing.yaml("id: !!str 9")).containsExactly("1:5 /id forbidden-construct <!!str>");
    }

    @Test
    void refuses_directives() {
        assertThat(Thing.yaml("# c\n%YAML 1.2\n%TAG ! tag:x,2000:\n---\nid: 1"))
                .containsExactly(
                        "2:1  forbidden-construct <%YAML>",
                        "3:1  forbidden-construct <%TAG>", "5:5 /id number-for-code (warning) <1> -> \"1\"");
        assertThat(Thing.yaml("%YAML 3.0\n---\nid: a")).containsExactly("1:1  forbidden-construct <%YAML>");
        assertThat(Thing.yaml("%YAML 1.2\nid: a")).containsExactly("1:1  forbidden-construct <%YAML>");
    }

    @Test
    void refuses_an_explicit_key_and_reads_on() {
        assertThat(Thing.yaml("id: a\n? count\n: b\n?\n  title\n: c"))
                .containsExactly(
                        "2:1  forbidden-construct <?>", "3:3 /count wrong-type <b>", "4:1  forbidden-construct <?>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"? [a]| 2:1", "? {a: b}| 2:1", "? - a| 2:1", "[a, b]: c| 2:1", "{a: b}: c| 2:1", "&x [a]: b | 2:4"
            })
    void stops_at_a_collection_for_a_key(String key, String position) {
        assertThat(Thing.yaml("id: 1\n" + key))
                .startsWith("1:5 /id number-for-code (warning) <1> -> \"1\"")
                .anyMatch(problem -> problem.startsWith(position + "  forbidden-construct"));
        assertThat(Thing.yaml("id: 1\n" + key)).noneMatch(problem -> problem.contains("missing"));
    }

    @Test
    void refuses_a_second_document() {
        assertThat(Thing.yaml("id: a\n---\nid: b")).containsExactly("2:1  forbidden-construct <--->");
        assertThat(Thing.yaml("---\nid: a\n--- x")).containsExactly("3:1  forbidden-construct <--->");
        assertThat(Thing.yaml("id: a\n...\nid: b")).containsExactly("3:1  forbidden-construct <id>");
        assertThat(Thing.yaml("id: a\n...\n%YAML 1.2\n---\nid: b")).containsExactly("3:1  forbidden-construct <%YAML>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nid: a\n",
                "id: a\n...\n",
                "id: a\n...\n# c\n",
                "\n\n# c\n---\n# c\nid: a\n...\n...\n",
                "\uFEFFid: a",
                "{id: a}"
            })
    void takes_one_document_however_it_is_marked(String text) {
        assertThat(ValuesTest.yaml(text)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "# c\n", "---\n", "---\n...\n", "~", "null", "\uFEFF"})
    void finds_no_document(String text) {
        assertThat(Thing.yaml(text)).containsExactly("1:1  empty-document");
    }

    @Test
    void follows_the_JSON_schema_in_extensions() {
        Cursor in = Cursor.yaml("""
                        id: a
                        extras:
                          a: 0x1F
                          b: ~
                          c: Null
                        part:
                          id: b
                          extras: {d: '1', e: True, f: 007}
                        parts:
                        - id: c
                          extras: {g: , h: 1.50, i: -0}
                        - id: d
                          extras: {j: [1], k: 1., l: +1}
                        """, ReadLimits.defaults());

        assertThat(in.document(Thing.CODEC).orElseThrow())
                .hasToString("a {b d=TEXT:1 e=TEXT:True f=TEXT:007} [c g=NULL:null h=NUMBER:1.50 i=NUMBER:-0]"
                        + " [d j=LIST k=TEXT:1. l=TEXT:+1] a=TEXT:0x1F b=TEXT:~ c=TEXT:Null");
    }

    @Test
    void reports_what_was_refused_in_an_extension_only_once() {
        assertThat(Thing.yaml("id: a\nextras: {a: *x, b: !!int 1}"))
                .containsExactly(
                        "2:13 /extras/a forbidden-construct <*x>", "2:20 /extras/b forbidden-construct <!!int>");
    }
}
