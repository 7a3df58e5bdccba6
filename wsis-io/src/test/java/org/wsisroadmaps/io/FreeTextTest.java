package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Publication;

/** Every member that takes any text, with every text that some format, reader or habit could spoil. */
class FreeTextTest {
    private static final Pattern VALUES = Pattern.compile("(?<=(?:: |\\n {1,40}))\"((?:[^\"\\\\]|\\\\.)*)\"(?!:)");

    /** A text that is no code, number, date, address or shorthand. */
    private static final String FREE = "zq ~ no code of any kind! 7";

    static final List<String> TEXTS = List.of(
            "x",
            "0",
            "-",
            "--",
            "---",
            "--- a",
            "...",
            "... a",
            ".",
            "..",
            "~",
            "null",
            "Null",
            "NULL",
            "true",
            "True",
            "yes",
            "Yes",
            "y",
            "N",
            "no",
            "NO",
            "on",
            "off",
            "1",
            "01",
            "1.0",
            "1e3",
            "1_000",
            "0x1F",
            "0o17",
            "0b1",
            "1:30",
            "190:20:30",
            ".5",
            ".inf",
            "-.INF",
            ".nan",
            "+1",
            "2018",
            "2018-10-21",
            "2001-12-14t21:59:43.10-05:00",
            "12:30:45",
            "a: b",
            "a:b",
            "a :b",
            "a:",
            ":a",
            ": ",
            "a #b",
            "#",
            "# a",
            "a#",
            "- a",
            "-a",
            "? a",
            "?",
            "! a",
            "!!str a",
            "!a",
            "&a",
            "*a",
            "<<",
            "=",
            "%YAML 1.1",
            "@a",
            "`a",
            "|",
            "|-",
            ">",
            ">+",
            "| a",
            "{",
            "}",
            "{}",
            "{a: b}",
            "[",
            "]",
            "[]",
            "[a]",
            ",",
            ", a",
            "a, b",
            "'",
            "''",
            "'a'",
            "\"",
            "\"a\"",
            "\\",
            "\\n",
            "\\u0041",
            "\\\"",
            "a\nb",
            "a\n\nb",
            "a\r\nb",
            "a\rb",
            "\na",
            "a\n",
            "\n a\n  b\n",
            "\ta",
            "a\t",
            " a",
            "a ",
            "  a  b  ",
            "a\u00A0b",
            "\u3000a",
            "a\u0085b",
            "a\u2028b",
            "a\u2029b",
            "\uFEFFa",
            "a\u200Bb",
            "a\u200D\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\u202Ea\u202C",
            "\u2066a\u2069",
            "\u05D0\u05D1",
            "\u0645\u0631\u062D\u0628\u0627",
            "e\u0301",
            "\u0130\u0131",
            "\u1E9E\u00DF",
            "\uFB01",
            "\uD83D\uDE00",
            "\uD834\uDD1E",
            "\uDBFF\uDFFD",
            "a\u007Fb",
            "a\u009Fb",
            "\u00AD",
            "\uE000",
            "\uFDD0",
            "</script>",
            "<!--",
            "]]>",
            "&amp;",
            "%s%n",
            "${x}",
            "#{x}",
            "$1",
            "{{x}}",
            "=1+1",
            "@SUM(A1)",
            "+cmd|' /C calc'!A0",
            "../../etc/passwd",
            "C:\\a\\b",
            "'; DROP TABLE a; --",
            "a".repeat(5_000),
            "a b ".repeat(1_000) + "c",
            "word ".repeat(40) + "#end");

    @Test
    void holds_every_text_in_every_format() throws IOException {
        String document = new String(DamageTest.everyMember(DocumentFormat.JSON), StandardCharsets.UTF_8);
        List<MatchResult> free = free(document);
        assertThat(free).hasSizeGreaterThan(60);

        for (String text : TEXTS) {
            Publication publication =
                    RoadmapReader.create().read(replaced(document, free, text)).publication();
            for (DocumentFormat format : DocumentFormat.values()) {
                RoadmapReader reader = RoadmapReader.create().withFormat(format);
                byte[] written = RoadmapWriter.create().toBytes(publication, format);
                assertThat(reader.read(written).publication())
                        .as("'%s' in %s", text, format)
                        .isEqualTo(publication);
            }
            String json = RoadmapWriter.create().toText(publication, DocumentFormat.JSON);
            assertThat(occurrences(json, quoted(text))).as("'%s'", text).isGreaterThanOrEqualTo(free.size() / 2);
        }
    }

    /** Returns where the texts of a document stand that may be any text. */
    static List<MatchResult> free(String document) {
        return VALUES.matcher(document)
                .results()
                .filter(value -> isFree(document, value))
                .toList();
    }

    /** Returns whether a text is kept that is nothing but text. */
    private static boolean isFree(String document, MatchResult value) {
        try {
            RoadmapReader.create().read(replaced(document, List.of(value), FREE));
            return true;
        } catch (RoadmapReadException e) {
            return false;
        }
    }

    static String replaced(String document, List<MatchResult> values, String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (MatchResult value : values) {
            out.append(document, from, value.start()).append(quoted(text));
            from = value.end();
        }
        return out.append(document, from, document.length()).toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static int occurrences(String document, String text) {
        int count = 0;
        for (int at = document.indexOf(text); at >= 0; at = document.indexOf(text, at + 1)) {
            count++;
        }
        return count;
    }
}
