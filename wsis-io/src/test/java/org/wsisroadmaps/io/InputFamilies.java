package org.wsisroadmaps.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The families of hostile and unlucky input, each as a JSON and a YAML document; NDJSON is the JSON document in a line.
 * What has to come of each is in {@code input-families.txt}.
 */
record InputFamilies(String name, String json, String yaml, Charset charset) {
    private static final String JSON_START =
            "{\"format\":\"wsis-roadmaps/1.0\",\"title\":\"T\",\"roadmaps\":[{\"id\":\"r\",\"actionLine\":\"C2\"";
    private static final String YAML_START =
            "format: wsis-roadmaps/1.0\ntitle: T\nroadmaps:\n  - id: r\n    actionLine: C2\n";
    private static final Map<String, InputFamilies> ALL = new TreeMap<>();

    static {
        nesting();
        sizes();
        values();
        texts();
        documents();
        encodings();
        spellings();
    }

    static List<InputFamilies> all() {
        return new ArrayList<>(ALL.values());
    }

    static InputFamilies named(String name) {
        return ALL.get(name);
    }

    byte[] document(DocumentFormat format) {
        String text = format == DocumentFormat.YAML ? yaml : json;
        byte[] bytes = text.getBytes(charset);
        for (int i = 0; i < bytes.length; i++) {
            // What no encoder would write: a marked place becomes bytes that are not UTF-8.
            if (charset.equals(StandardCharsets.ISO_8859_1) && bytes[i] == (byte) 0xA4) {
                bytes[i] = (byte) 0xC0;
            }
        }
        return format == DocumentFormat.NDJSON ? withLineEnd(bytes) : bytes;
    }

    private static byte[] withLineEnd(byte[] bytes) {
        byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
        line[bytes.length] = '\n';
        return line;
    }

    private static void add(String name, String json, String yaml) {
        ALL.put(name, new InputFamilies(name, json, yaml, StandardCharsets.UTF_8));
    }

    /** Adds a family that is a member of the roadmap: the same text in JSON and, in flow style, in YAML. */
    private static void member(String name, String member, String value) {
        member(name, member, value, value);
    }

    private static void member(String name, String member, String json, String yaml) {
        add(
                name,
                JSON_START + ",\"" + member + "\":" + json + "}]}",
                YAML_START + "    " + member + ": " + yaml + "\n");
    }

    private static void activity(String name, String json, String yaml) {
        member(
                name,
                "activities",
                "[{\"id\":\"a\",\"title\":\"x\"," + json + "}]",
                "[{id: a, title: x, " + yaml + "}]");
    }

    private static void nesting() {
        for (int depth : new int[] {65, 257, 1_001, 100_000}) {
            String open = "[".repeat(depth - 4);
            member("nesting " + depth + " deep", "extensions", "{\"a\":" + open + "]".repeat(depth - 4) + "}");
            member("nesting " + depth + " deep where nobody looks", "unknown", open + "]".repeat(depth - 4));
            member(
                    "nesting " + depth + " deep of objects",
                    "extensions",
                    "{\"a\":".repeat(depth - 3) + "1" + "}".repeat(depth - 3));
        }
        member("nesting without an end", "extensions", "{\"a\":" + "[".repeat(100_000));
        add("nesting of the document", "[".repeat(100_000), "- ".repeat(50_000));
        add("nesting of keys", "{\"a\":".repeat(50_000), "? ".repeat(50_000));
    }

    private static void sizes() {
        add("tiny objects", "[" + "{},".repeat(50_000) + "{}]", "[" + "{},".repeat(50_000) + "{}]");
        member("tiny objects in a list", "facilitators", "[" + "{},".repeat(20_000) + "{}]");
        member("huge text", "extensions", "{\"a\":\"" + "x".repeat(1_048_577) + "\"}");
        member("huge name", "extensions", "{\"" + "n".repeat(257) + "\":1}");
        member("huge unknown name", "n".repeat(257), "1");
        member("huge number", "extensions", "{\"a\":" + "9".repeat(65) + "}");
        activity(
                "huge amount",
                "\"resources\":{\"amount\":" + "9".repeat(65) + "}",
                "resources: {amount: " + "9".repeat(65) + "}");
        member("huge citation", "mandate", "[\"" + "Rev. ".repeat(20_000) + "\"]");
        activity(
                "huge time",
                "\"timeframe\":\"" + "2018-".repeat(20_000) + "\"",
                "timeframe: \"" + "2018-".repeat(20_000) + "\"");
        member("many problems", "outcomes", "[" + "\"x\",".repeat(5_000) + "\"x\"]");
    }

    private static void values() {
        activity(
                "exponent beyond all numbers",
                "\"resources\":{\"amount\":1e1000000000}",
                "resources: {amount: 1e1000000000}");
        activity("not a number", "\"resources\":{\"amount\":NaN}", "resources: {amount: NaN}");
        activity("infinity of YAML", "\"resources\":{\"amount\":.inf}", "resources: {amount: .inf}");
        member("hexadecimal integer", "revision", "{\"label\":\"a\",\"sequence\":0x1F}");
        member("leading zero", "revision", "{\"label\":\"a\",\"sequence\":010}");
        member("sexagesimal integer", "revision", "{\"label\":\"a\",\"sequence\":1:30}", "{label: a, sequence: 1:30}");
        member("fraction where an integer is due", "revision", "{\"label\":\"a\",\"sequence\":1.9}");
        member("integer beyond int", "revision", "{\"label\":\"a\",\"sequence\":2147483648}");
        member("number for a code", "actionLine2", "1", "1");
        activity("unquoted code", "\"sdgs\":[16.10]", "sdgs: [16.10]");
        activity("truth for a code", "\"status\":true", "status: true");
        activity("zero for a code", "\"status\":0", "status: 0");
        activity("null member", "\"status\":null", "status: ~");
        activity(
                "duplicate member",
                "\"status\":\"planned\",\"status\":\"planned\"",
                "status: planned, status: planned");
        member("duplicate name in extensions", "extensions", "{\"a\":1,\"b\":{\"c\":1,\"c\":2}}");
        activity("colliding names", "\"AaAa\":1,\"BBBB\":1,\"AaBB\":1", "AaAa: 1, BBBB: 1, AaBB: 1");
        activity("class name", "\"@class\":\"java.net.URL\"", "\"@class\": java.net.URL");
        activity("type name", "\"@type\":\"java.net.URL\"", "\"@type\": java.net.URL");
        activity("tag of Java", "\"!!java.net.URL\":1", "status: !!java.net.URL [x]");
        activity(
                "user information in an address",
                "\"links\":[\"https://itu.int@evil.example/\"]",
                "links: [\"https://itu.int@evil.example/\"]");
        activity("script for an address", "\"links\":[\"javascript:alert(1)\"]", "links: [\"javascript:alert(1)\"]");
        activity(
                "direction in an address",
                "\"links\":[\"https://itu.int/\u202Egpj\"]",
                "links: [\"https://itu.int/\u202Egpj\"]");
    }

    private static void texts() {
        member("NUL in a text", "notes", "[\"a\\u0000b\"]");
        member("control in a text", "notes", "[\"a\\u0007b\"]");
        member("raw control in a text", "notes", "[\"a\u0007b\"]");
        member("half of a pair", "notes", "[\"a\\uD800b\"]");
        member("noncharacter", "notes", "[\"a\uFFFFb\"]");
        member("direction in a text", "notes", "[\"a\u202Eb\"]");
        member("zero width in a text", "notes", "[\"a\u200Bb\"]");
        activity("zero width in a code", "\"status\":\"plan\u200Bned\"", "status: \"plan\u200Bned\"");
        member("zero width in an id", "thematicAreas", "[{\"id\":\"a\u200B\",\"title\":\"x\"}]");
        member("look-alike in an id", "thematicAreas", "[{\"id\":\"\u0430\",\"title\":\"x\"}]");
        activity("look-alike in a goal", "\"sdgs\":[\"9.\u0441\"]", "sdgs: [\"9.\u0441\"]");
        member("look-alike in an outcome", "outcomes", "[\"\u04212.d\"]");
        activity(
                "zero width in an address",
                "\"links\":[\"https://itu.int/a\u200Bb\"]",
                "links: [\"https://itu.int/a\u200Bb\"]");
        activity(
                "look-alike in an address",
                "\"links\":[\"https://\u0456tu.int/\"]",
                "links: [\"https://\u0456tu.int/\"]");
        activity("direction in a code", "\"status\":\"\u202Eplanned\"", "status: \"\u202Eplanned\"");
        member("direction in an id", "thematicAreas", "[{\"id\":\"a\u202E\",\"title\":\"x\"}]");
        member("look-alike in a UN symbol", "mandate", "[\"\u0410/RES/70/125\"]");
        add(
                "look-alike in an action line",
                JSON_START.replace("\"C2\"", "\"\u04212\"") + "}]}",
                YAML_START.replace(" C2", " \u04212"));
        member("noncharacter before all others", "notes", "[\"a\\uFFFEb\"]");
        member("empty text", "notes", "[\"\"]");
        member("blank text", "notes", "[\" \\t\"]");
    }

    private static void documents() {
        String json = JSON_START + "}]}";
        add("bytes after the document", json + " x", YAML_START + "...\nx\n");
        add("second document", json + json, YAML_START + "---\n" + YAML_START);
        add("empty document", "", "");
        add("blank document", " \t ", " \n\n");
        add("only a mark", "\uFEFF", "\uFEFF");
        add("null document", "null", "null");
        add("text as the document", "\"x\"", "x");
        add("number as the document", "1", "1");
        add("list as the document", "[1]", "[1]");
        add("mark before the document", "\uFEFF" + json, "\uFEFF" + YAML_START);
        add("two marks before the document", "\uFEFF\uFEFF" + json, "\uFEFF\uFEFF" + YAML_START);
        add("document without an end", json.substring(0, json.length() - 1), YAML_START + "    notes: [a");
        add("text without an end", json.substring(0, json.length() - 5), YAML_START + "    notes: [\"a\n");
        add("other version", "{\"format\":\"wsis-roadmaps/9.0\"}", "format: wsis-roadmaps/9.0\n");
    }

    private static void encodings() {
        String json = JSON_START + "}]}";
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE")) {
            ALL.put(charset, new InputFamilies(charset, json, YAML_START, Charset.forName(charset)));
        }
        for (Map.Entry<String, String> broken : Map.of(
                        "overlong UTF-8",
                        "\u00A4\u00AF",
                        "cut UTF-8",
                        "\u00E2\u0082",
                        "Latin-1",
                        "\u00E9t",
                        "surrogate in UTF-8",
                        "\u00ED\u00A0\u0080")
                .entrySet()) {
            ALL.put(
                    broken.getKey(),
                    new InputFamilies(
                            broken.getKey(),
                            JSON_START + ",\"notes\":[\"" + broken.getValue() + "\"]}]}",
                            YAML_START + "    notes: [\"" + broken.getValue() + "\"]\n",
                            StandardCharsets.ISO_8859_1));
        }
    }

    /** What YAML alone has; JSON has its nearest spelling. */
    private static void spellings() {
        for (String text : List.of("NO", "010", "1:30", "0x1F", ".inf", "16.10", "2018-10-21", "<<", "=")) {
            member("YAML text " + text, "notes", "[\"" + text + "\"]", "[" + text + "]");
        }
        member("YAML null", "notes", "[null]", "[~]");
        member("YAML nothing", "notes", "[,]", "\n      -\n      - x");
        member("YAML anchor", "notes", "[&a \"x\"]", "[&a x, *a]");
        member("YAML aliases that multiply", "extensions", "{&a}", "{a: &a [x, x], b: &b [*a, *a], c: [*b, *b]}");
        member("YAML merge key", "extensions", "{\"<<\":{}}", "{<<: {a: 1}}");
        member("YAML tag", "notes", "[!!str \"x\"]", "[!!str x]");
        member("YAML complex key", "extensions", "{[1]:2}", "{? [1] : 2}");
        add("YAML directive", "%YAML 1.1", "%YAML 1.1\n---\n" + YAML_START);
        member("YAML tab", "notes", "[\t\"x\"]", "\n\t- x");
    }
}
