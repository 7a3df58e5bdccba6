package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Codes, dates and addresses that are right, and those next to them that are not: all that can be put together from parts
 * on both sides of each border. What is right is said by a pattern or a class of the JDK, slowly.
 */
class NearMissesTest {
    @Test
    void of_sdg_codes() {
        Pattern right = Pattern.compile("([1-9][0-9]?)(?:\\.([1-9][0-9]?|[a-zA-Z])(?:\\.([1-9][0-9]?))?)?");
        for (String text : joined(
                List.of("", "0", "1", "9", "10", "17", "18", "01", "100", "/", ":"),
                List.of(
                        "", ".", ".0", ".1", ".10", ".99", ".01", ".100", ".a", ".z", ".A", ".`", ".{", ".aa", "a",
                        ".1a"),
                List.of("", ".", ".0", ".1", ".9", ".99", ".100", ".a", ".:", ".1.1"))) {
            Matcher code = right.matcher(text);
            boolean legal = code.matches() && Integer.parseInt(code.group(1)) <= 17;
            String canonical = text.toLowerCase(Locale.ROOT);
            int parts = legal ? canonical.split("\\.", -1).length : 0;
            assertRead(SdgGoal::parse, text, parts == 1 ? canonical : null);
            assertRead(SdgTarget::parse, text, parts == 2 ? canonical : null);
            assertRead(SdgIndicator::parse, text, parts == 3 ? canonical : null);
        }
    }

    @Test
    void of_outcomes() {
        Pattern right = Pattern.compile("(C2|C11|C7-EGOV)\\.([a-zA-Z])(?:\\.([ivx]{1,5}))?");
        for (String text : joined(
                List.of("", "C", "C2", "C11", "C12", "C0", "C7-EGOV", "D2"),
                List.of("", ".a", ".m", ".z", ".A", ".`", ".{", ".1", "a"),
                List.of("", ".", ".i", ".v", ".xviii", ".xviiii", ".w", ".u", ".j", ".ii.", ".1", "i"))) {
            Matcher outcome = right.matcher(text);
            boolean legal = outcome.matches();
            assertRead(
                    WsisOutcome::parse,
                    text,
                    !legal
                            ? null
                            : outcome.group(1) + "." + outcome.group(2).toLowerCase(Locale.ROOT)
                                    + (outcome.group(3) == null ? "" : "." + outcome.group(3)));
            if (legal) {
                WsisOutcome read = WsisOutcome.parse(text);
                assertThat(read.actionLine()).hasToString(outcome.group(1));
                assertThat(String.valueOf(read.letter())).isEqualToIgnoringCase(outcome.group(2));
                assertThat(read.subItem()).isEqualTo(Optional.ofNullable(outcome.group(3)));
            }
        }
    }

    @Test
    void of_addresses() {
        List<String> hosts = List.of(
                "", "a", "a.", "a..b", ".a", "a.b.c", "a.bc.", "A.b", "a-b", "-a", "a1", "{a", "`a", "a{", "a`", "a_b",
                "1.2", "x@a", ":80", "a:80");
        List<String> rests = List.of(
                "",
                "/",
                "//",
                "/p",
                "/P-._9?q=1&r",
                "/ ",
                "/\"",
                "/\u00e9",
                "/\u007f",
                "/[",
                "/:",
                "/@",
                "/`",
                "/{",
                "#f",
                "?q",
                "/%2",
                "/%20");
        for (String text :
                joined(List.of("https://", "http://", "HTTPS://", "https:/", "https:", "httpx://", ""), hosts, rests)) {
            assertRead(WebAddress::of, text, isAddress(text) ? text : null);
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.chars().allMatch(c -> c < 0x7f)
                    && List.of("http", "https")
                            .contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Each good date, with one character in place of another. */
    @Test
    void of_dates() {
        for (String good : List.of(
                "2018", "1865", "2200", "2018-Q4", "2018-09", "2018-12", "2018-09-30", "2016-02-29", "2018-01-09")) {
            for (int i = 0; i < good.length(); i++) {
                for (char c : "0123456789/:-QRP. ".toCharArray()) {
                    String text = good.substring(0, i) + c + good.substring(i + 1);
                    assertRead(PartialDate::of, text, isDate(text) ? text : null);
                }
            }
        }
    }

    private static boolean isDate(String text) {
        if (!text.matches("[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?")) {
            return false;
        }
        int year = Integer.parseInt(text.substring(0, 4));
        try {
            if (text.length() == 10) {
                LocalDate.parse(text);
            } else if (text.matches("[0-9]{4}-[0-9]{2}")) {
                YearMonth.parse(text);
            }
        } catch (DateTimeException e) {
            return false;
        }
        return year >= 1865 && year <= 2200;
    }

    @Test
    void of_languages() {
        List<String> letters = List.of("a", "z", "A", "Z", "`", "{", "@", "[", "1", "-", "");
        for (String text : joined(letters, letters, List.of(""))) {
            assertRead(LanguageTag::of, text, text.matches("[a-zA-Z]{2}") ? text.toLowerCase(Locale.ROOT) : null);
        }
    }

    @Test
    void of_dashes_in_a_period() {
        for (char c = '\u200F'; c <= '\u2017'; c++) {
            assertThat(Timeframe.parse("2018" + c + "2021") instanceof Timeframe.Verbatim)
                    .as("%04X", (int) c)
                    .isEqualTo(c < '\u2010' || c > '\u2015');
        }
    }

    /** Returns all texts that consist of a start, a middle and an end. */
    private static List<String> joined(List<String> starts, List<String> middles, List<String> ends) {
        List<String> texts = new ArrayList<>();
        for (String start : starts) {
            for (String middle : middles) {
                ends.forEach(end -> texts.add(start + middle + end));
            }
        }
        return texts;
    }

    private static void assertRead(Function<String, ?> parse, String text, String canonical) {
        Object read;
        try {
            read = parse.apply(text);
        } catch (IllegalArgumentException e) {
            if (canonical != null) {
                fail("refused: '" + text + "'", e);
            }
            return;
        }
        assertThat(read).as(text).hasToString(canonical);
    }
}
