package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.Position;

/** The scanner and the parser are to see the same tokens, texts, faults and places, in documents right and wrong. */
class JsonTokensTest {
    private static final int MUTANTS = Integer.getInteger("wsis.mutants", 3_000);
    private static final byte[] TROUBLE =
            "{}[]\",:\\/bfnrtu0123456789.eE+- \n\r\tantlsfdéТ\u0001".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uFEFF{}",
                "{}",
                " [ ] ",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{\"a\":}",
                "{\"a\":01}",
                "{\"a\":-}",
                "{\"a\":1.}",
                "{\"a\":1e}",
                "{\"a\":1.5E-7, \"b\":-0}",
                "{\"a\":truex}",
                "[true,false,null]",
                "[nul]",
                "12",
                "12 ",
                "12x",
                "\"text\"",
                "{} {}",
                "{}]",
                "[\"\\u00e9\\ud83d\\ude00\\ud83d\"]",
                "[\"\\x\"]",
                "[\"\\u12g4\"]",
                "[\"open",
                "[\"tab\t\"]",
                "{\"na\\u006de\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}",
                "{\"é\":\"naïve – 😀\"}",
                "[/* no */1]",
                "['single']",
                "{a:1}",
                "[NaN]",
                "[+1]",
                "[1 2]",
                "[1}",
                "{\"a\":[1}"
            })
    void sees_what_the_parser_sees(String document) {
        assertSame(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sees_what_the_parser_sees_in_documents_with_faults_in_random_places() throws IOException {
        byte[] whole;
        try (InputStream in = JsonTokensTest.class.getResourceAsStream("/org/wsisroadmaps/io/every-member.json")) {
            whole = in.readAllBytes();
        }
        assertSame(whole);
        Random random = new Random(20261124);
        for (int i = 0; i < MUTANTS; i++) {
            int from = random.nextInt(whole.length - 400);
            byte[] part = random.nextBoolean() ? whole.clone() : java.util.Arrays.copyOfRange(whole, from, from + 400);
            for (int faults = random.nextInt(3); faults >= 0; faults--) {
                part[random.nextInt(Math.min(2_000, part.length))] = TROUBLE[random.nextInt(TROUBLE.length)];
            }
            if (Utf8.fault(part) < 0) {
                assertSame(part);
            }
        }
    }

    /** A mark of the parser is not negative. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " [ ] ",
                "\uFEFF{ } \n",
                "12",
                "-1.5E7\n",
                "true",
                "null ",
                "\"text\"",
                "[true,false , null]",
                "[1, [], {}, [[\"\"]], -0.5e-3 ]",
                "{\"a\":1.5E-7, \"b\" : -0,\"c\":true,\"d\":{\"e\":[{},{\"f\":\"\\u00e9\"}]} }",
                "{\"é\":\"naïve – 😀\",\"na\\u006de\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}"
            })
    void needs_no_parser_for_what_is_JSON(String document) {
        Tokens tokens = new JsonTokens(document.getBytes(StandardCharsets.UTF_8));
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            assertThat(tokens.mark()).as("%s", token).isNegative();
        }
        assertThat(tokens.mark()).isNegative();
        assertThat(tokens.hasFault()).isFalse();
    }

    private static void assertSame(byte[] document) {
        List<String> scanned = tokens(new JsonTokens(document));
        List<String> parsed = tokens(new ParserTokens(document, 0));
        assertThat(scanned).as(new String(document, StandardCharsets.UTF_8)).isEqualTo(parsed);
    }

    private static List<String> tokens(Tokens tokens) {
        List<String> found = new ArrayList<>();
        List<Long> marks = new ArrayList<>();
        Token token;
        do {
            token = tokens.next();
            boolean text = token == Token.NAME || token == Token.TEXT || token == Token.NUMBER;
            found.add(token + (text ? " " + tokens.text() + " " + tokens.isLonger(3) : ""));
            // After the end there is no place, and in a text that cannot be read the parser has gone on already.
            if (token != Token.END && !tokens.hasFault()) {
                marks.add(tokens.mark());
            }
            for (Fault fault = tokens.fault(); fault != null; fault = tokens.fault()) {
                found.add(fault.code() + " " + fault.message() + " " + fault.value() + " " + tokens.brokenMember());
                marks.add(fault.mark());
            }
        } while (token != Token.END);
        Position[] positions =
                tokens.positions(marks.stream().mapToLong(Long::longValue).toArray());
        for (Position position : positions) {
            found.add(position.toString());
        }
        tokens.close();
        return found;
    }
}
