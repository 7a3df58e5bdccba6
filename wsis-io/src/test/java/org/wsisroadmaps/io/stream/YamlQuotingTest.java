package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.wsisroadmaps.io.ReadLimits;

class YamlQuotingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "C7-EGOV",
                "C2.d",
                "Q4 2018",
                "wsis-roadmaps/1.0",
                "https://www.itu.int/net/wsis/#top",
                "a:b",
                "Rev. Busan, 2014",
                "it's",
                "a - b",
                "nobody",
                "yesterday",
                "Ongoing",
                "Élan vital",
                "Связь",
                "中文",
                "x#y",
                "A/RES/70/125",
                "PP Resolution 140 (Rev. Dubai, 2018)",
                "mailto:a@b.org",
                "a–b ‘c’",
                "truest"
            })
    void writes_plain_what_is_a_text_to_everyone(String text) {
        assertThat(yaml(text)).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "9",
                "9.c",
                "16.10",
                "2018",
                "2018-10-21",
                "2018/2021",
                "1:30",
                "0x1F",
                "010",
                ".5",
                ".inf",
                "+1",
                "-",
                "- a",
                "-a",
                "~",
                "null",
                "NULL",
                "Null",
                "y",
                "Y",
                "n",
                "N",
                "yes",
                "Yes",
                "NO",
                "no",
                "on",
                "ON",
                "off",
                "Off",
                "true",
                "TRUE",
                "false",
                "False",
                "a: b",
                "a:",
                "a #b",
                "a ",
                " a",
                "#a",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a",
                "?a",
                "? a",
                "<<",
                "=",
                "[a]",
                "{a}",
                "a[",
                "a{",
                "a}",
                "---",
                "...",
                "|",
                ">",
                "'a'",
                "a|b",
                "a>b",
                "a*b",
                "a!b",
                "a`b",
                "a~b",
                "a^b",
                "a$b",
                "a\u00A0b",
                "ünï ☃",
                "😀",
                "אב",
                "a\u0301"
            })
    void quotes_what_somebody_could_take_for_something_else(String text) {
        assertThat(yaml(text)).isEqualTo("\"" + text + "\"\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a\"b, a\\\"b",
                "a\\b, a\\\\b",
                "`a\nb`, a\\nb",
                "`a\r\nb`, a\\r\\nb",
                "`a\tb`, a\\tb",
                "a\u0085b, a\\u0085b",
                "a\u2028b, a\\u2028b",
                "a\u2029b, a\\u2029b",
                "a\uFEFFb, a\\uFEFFb",
                "a\u007Fb, a\\u007Fb",
                "a\u009Fb, a\\u009Fb",
                "a\u0001b, a\\u0001b",
                "a\uFFFEb, a\\uFFFEb"
            })
    void escapes_what_YAML_cannot_hold(String text, String escaped) {
        assertThat(yaml(text)).isEqualTo("\"" + escaped + "\"\n");
    }

    @Test
    void quotes_names_as_it_does_texts() {
        assertThat(OutputTest.yaml(out -> {
                    out.startObject();
                    for (String name : new String[] {"a b", "y", "9", "a: b", "", "<<"}) {
                        out.text(name, name);
                    }
                    out.endObject();
                }))
                .isEqualTo("""
                        a b: a b
                        "y": "y"
                        "9": "9"
                        "a: b": "a: b"
                        "": ""
                        "<<": "<<"
                        """);
    }

    @Test
    void gives_back_texts_of_any_characters() {
        Random random = new Random(20261124);
        String characters = "ab9 .:#-?!&*%@`'\"\\|>[]{},~=\n\t\r\u0000\u0007\u0085\u2028\uFEFFéС中😀\u200F/()_+;";
        int[] points = characters.codePoints().toArray();
        Load load = new Load(LoadSettings.builder().build());
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            String yaml = OutputTest.yaml(out -> {
                out.startObject();
                out.text("zz", text);
                out.name(text.toString());
                out.startList();
                out.text(text.toString());
                out.endList();
                out.endObject();
            });
            assertThat(load.loadFromString(yaml))
                    .as(yaml)
                    .isEqualTo(Map.of("zz", text.toString(), text.toString(), List.of(text.toString())));
        }
    }

    @Test
    void gives_back_texts_that_the_cursor_reads() {
        String text = "Ünï: #1 \"x\" 'y' \\ \n\t–😀\u0085\u2028";
        String yaml = OutputTest.yaml(out -> {
            out.startObject();
            out.text("id", "a");
            out.text("title", text);
            out.endObject();
        });

        assertThat(Cursor.yaml(yaml, ReadLimits.defaults())
                        .document(Thing.CODEC)
                        .orElseThrow()
                        .title)
                .contains(text);
    }

    private static String yaml(String text) {
        return OutputTest.yaml(out -> out.text(text));
    }
}
