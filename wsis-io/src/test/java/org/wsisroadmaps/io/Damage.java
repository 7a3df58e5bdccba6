package org.wsisroadmaps.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages documents, the same way for the same seed. */
final class Damage {
    private static final List<String> NASTY = List.of(
            "\"",
            "'",
            "\\",
            "\\u",
            "\\uD800",
            "\\u0000",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            ": ",
            "- ",
            "-",
            "---\n",
            "...\n",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "  ",
            "#",
            " #",
            "&a ",
            "*a",
            "!!str ",
            "!a",
            "%YAML 1.1\n",
            "<<: ",
            "? ",
            "| ",
            "|\n",
            ">\n",
            "@",
            "`",
            "~",
            "null",
            "true",
            "NaN",
            ".inf",
            "1e999999999",
            "-0",
            "00",
            "0x1F",
            "1:30",
            "\u0000",
            "\u0007",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\uFFFF",
            "\u202E",
            "\u200B",
            "\uD83D\uDE00",
            "e\u0301",
            "\u0421",
            "//",
            "/*",
            "*/",
            "<!--",
            "]]>",
            "\"\":",
            "{}",
            "[]",
            "[[[[[[[[",
            "{\"a\":");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16);

    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    /** A damaged document and where the damage begins and ends in it, in bytes. */
    static final class Mutant {
        private final String kind;
        private final byte[] document;
        private final int from;
        private final int to;

        private Mutant(String kind, byte[] document, int from, int to) {
            this.kind = kind;
            this.document = document;
            this.from = from;
            this.to = to;
        }

        String kind() {
            return kind;
        }

        byte[] document() {
            return document;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }
    }

    Mutant of(byte[] good) {
        int at = random.nextInt(good.length);
        int end = Math.min(good.length, at + 1 + random.nextInt(random.nextInt(4) == 0 ? 200 : 4));
        return switch (random.nextInt(8)) {
            case 0 -> new Mutant("cut", Arrays.copyOf(good, at), at, at);
            case 1 -> {
                byte[] flipped = good.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield new Mutant("flip", flipped, at, at + 1);
            }
            case 2 -> replaced("deletion", good, at, end, new byte[0]);
            case 3 -> replaced("doubling", good, end, end, Arrays.copyOfRange(good, at, end));
            case 4 -> {
                int other = random.nextInt(good.length);
                byte[] swapped = good.clone();
                swapped[at] = good[other];
                swapped[other] = good[at];
                yield new Mutant("swap", swapped, Math.min(at, other), Math.max(at, other) + 1);
            }
            case 5 -> replaced("splice", good, at, at, nasty());
            case 6 -> replaced("replacement", good, at, end, nasty());
            default -> {
                String part = new String(good, at, end - at, StandardCharsets.UTF_8);
                byte[] other = (random.nextInt(10) == 0 ? new String(good, StandardCharsets.UTF_8) : part)
                        .getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
                yield replaced("re-encoding", good, at, end, other);
            }
        };
    }

    private byte[] nasty() {
        return NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static Mutant replaced(String kind, byte[] good, int from, int to, byte[] with) {
        byte[] changed = new byte[good.length - (to - from) + with.length];
        System.arraycopy(good, 0, changed, 0, from);
        System.arraycopy(with, 0, changed, from, with.length);
        System.arraycopy(good, to, changed, from + with.length, good.length - to);
        return new Mutant(kind, changed, from, from + with.length);
    }
}
