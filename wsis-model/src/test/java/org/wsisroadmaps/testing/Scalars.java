package org.wsisroadmaps.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ExtensionValue;
import org.wsisroadmaps.model.Extensions;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.OpenCode;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.WebAddress;
import org.wsisroadmaps.model.WsisOutcome;

/** The small values of generated documents, among them texts that a careless reader or writer would spoil. */
final class Scalars {
    private static final List<String> TEXTS = List.of(
            "Broadband for all",
            "ITU",
            "naïve – “quoted” text",
            "She said \"no\" and 'yes'",
            "back\\slash \\n \\u0041",
            "العربية نص",
            "中文文本",
            "Русский текст С1",
            "astral 😀 𝒳",
            "e\u0301 combining",
            "first line\nsecond line",
            "windows\r\nline",
            "old\rmac",
            "trailing line end\n",
            "\n\nleading line ends",
            "  leading blanks",
            "trailing blanks  ",
            "\tleading tab",
            "tab\tinside",
            "yes",
            "no",
            "on",
            "null",
            "~",
            "true",
            "NULL",
            "16.10",
            "0",
            "-1",
            "0x1F",
            "0o17",
            "1e3",
            ".inf",
            ".nan",
            "2018-10-21",
            "12:30:45",
            "1_000",
            "- entry",
            "key: value",
            "colon:",
            ": colon",
            "# comment",
            "text # comment",
            "text#",
            "!tag",
            "&anchor",
            "*alias",
            "<<",
            "=",
            "?",
            "-",
            "--- ",
            "...",
            "%directive",
            "@at",
            "`tick",
            "{}",
            "[]",
            "{a: b}",
            "[a, b]",
            "|",
            ">",
            "|-",
            ">+ text",
            "'",
            "\"",
            "''",
            "\"\"",
            ",",
            "a, b",
            "no-break\u00A0blank",
            "\u00A0",
            "\uFEFFmark",
            "zero\u200Bwidth",
            "next\u0085line",
            "separators\u2028and\u2029more",
            "delete\u007F",
            "control\u009F",
            "\u202Bright\u202C",
            "</script><b>&amp;",
            "$ref",
            "C:\\path\\",
            "/slash",
            "very long ".repeat(60) + "end");
    private static final List<String> NAMES = List.of(
            "note",
            "x-source",
            "",
            " ",
            "a.b/c~d",
            "<<",
            "null",
            "true",
            "16.10",
            "__proto__",
            "naïve",
            "key: value",
            "😀",
            "- entry",
            "?",
            "line\nend",
            "~1",
            "format");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "16.10",
            "1.0",
            "1e400",
            "-2.5E-7",
            "123456789012345678901234567890",
            "0.000000000000000001");
    private static final List<String> DECIMALS = List.of("0", "12.50", "-3.25", "1E+3", "100000", "0.00", "99.99999");
    private static final List<String> LANGUAGES = List.of("en", "fr", "zh-Hans", "ar", "es", "ru", "pt-BR", "x-test");
    private static final List<String> ADDRESSES = List.of(
            "https://www.itu.int/itu-wsis",
            "http://example.org:8080/a?b=c&d=%20#e",
            "mailto:wsis@example.org",
            "HTTPS://xn--bcher-kva.example/",
            "http://192.0.2.1/");

    private final Chance chance;
    private int lastId;

    Scalars(Chance chance) {
        this.chance = chance;
    }

    String text() {
        return chance.pick(TEXTS);
    }

    LocalizedText localized() {
        LocalizedText.Builder text = LocalizedText.builder();
        languages().forEach(language -> text.putText(language, text()));
        return text.build();
    }

    Set<LanguageTag> languages() {
        return new LinkedHashSet<>(chance.several(() -> LanguageTag.of(chance.pick(LANGUAGES))));
    }

    /** Returns an id that this document has not used yet. */
    Id id() {
        lastId++;
        return Id.of(chance.pick(List.of("A", "1.", "c2-", "2018-10-", "x_", "0x")) + lastId);
    }

    PartialDate date() {
        int year = chance.number(1865, 2200);
        return PartialDate.of(year + chance.pick(List.of("", "-Q4", "-Q1", "-10", "-02", "-10-21", "-01-01")));
    }

    int year() {
        return chance.number(1865, 2200);
    }

    BigDecimal decimal() {
        return new BigDecimal(chance.pick(DECIMALS));
    }

    WebAddress address() {
        return WebAddress.of(chance.pick(ADDRESSES));
    }

    ActionLine line() {
        return chance.pick(List.of(ActionLine.values()));
    }

    WsisOutcome outcome() {
        WsisOutcome outcome = WsisOutcome.of(line(), (char) chance.number('a', 'r'));
        return chance.isEven() ? outcome : WsisOutcome.parse(outcome + chance.pick(List.of(".i", ".iii", ".iv")));
    }

    /** Returns a known code, or one that is not. */
    <C extends OpenCode> C code(List<C> known, Function<String, C> of) {
        return chance.number(0, 9) == 0
                ? of.apply(chance.pick(List.of("x-new", "NEW1", "0", "1e3")))
                : chance.pick(known);
    }

    Extensions extensions() {
        return chance.happens() ? Extensions.of(members(3)) : Extensions.none();
    }

    private Map<String, ExtensionValue> members(int depth) {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        chance.several(() -> chance.pick(NAMES)).forEach(name -> members.put(name, value(depth - 1)));
        return members;
    }

    private ExtensionValue value(int depth) {
        return switch (chance.number(depth > 0 ? 0 : 4, 8)) {
            case 0 -> ExtensionValue.members(members(depth));
            case 1 -> ExtensionValue.items(chance.several(() -> value(depth - 1)));
            case 2 -> ExtensionValue.members(Map.of());
            case 3 -> ExtensionValue.items(List.of());
            case 4 -> ExtensionValue.number(chance.pick(NUMBERS));
            case 5 -> ExtensionValue.flag(chance.isEven());
            case 6 -> ExtensionValue.nothing();
            case 7 -> ExtensionValue.text(chance.pick(List.of("", " ", "\n")));
            default -> ExtensionValue.text(text());
        };
    }
}
