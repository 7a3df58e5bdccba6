package org.wsisroadmaps.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A good document with one fault in a known place, such as people make: a character that does not belong there, a sign or
 * a quote that is missing, a name that is misspelt, a value that is none.
 */
final class SingleDamage {
    private static final Pattern YAML_MEMBER =
            Pattern.compile("^( *(?:- )?)([a-z][A-Za-z]{3,}): ([A-Za-z0-9].*)$", Pattern.MULTILINE);
    private static final Pattern YAML_VALUE =
            Pattern.compile("^ *(?:- )?(?:[A-Za-z-]+: )?(?=[A-Z0-9])", Pattern.MULTILINE);

    private final String document;
    private final int place;

    private SingleDamage(String document, int place) {
        this.document = document;
        this.place = place;
    }

    String document() {
        return document;
    }

    /** Returns how far a line is from the damage and from the first character after it that is not blank. */
    int distance(int line) {
        int next = place;
        while (next < document.length() - 1 && document.charAt(next) <= ' ') {
            next++;
        }
        return Math.max(0, Math.max(line(place) - line, line - line(next)));
    }

    private int line(int at) {
        return 1
                + (int) document.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    static SingleDamage of(String good, DocumentFormat format, Random random) {
        return format == DocumentFormat.YAML ? yaml(good, random) : json(good, random);
    }

    private static SingleDamage json(String good, Random random) {
        List<Integer> signs = new ArrayList<>();
        List<Integer> quotes = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i < good.length(); i++) {
            char c = good.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                text = !text;
                quotes.add(i);
            } else if (!text && "{}[]:,".indexOf(c) >= 0) {
                signs.add(i);
            }
        }
        int sign = signs.get(random.nextInt(signs.size()));
        char c = good.charAt(sign);
        int quote = quotes.get(random.nextInt(quotes.size()));
        return switch (random.nextInt(4)) {
            case 0 -> changed(good, sign, sign, "~");
            case 1 -> changed(good, sign, sign + 1, "~");
            case 2 -> c == '}' || c == ']' ? changed(good, sign, sign, "%") : changed(good, sign, sign + 1, "");
            default -> changed(good, quote, quote + 1, "");
        };
    }

    private static SingleDamage yaml(String good, Random random) {
        int end = good.indexOf("extensions:");
        String known = good.substring(0, end < 0 ? good.length() : end);
        Matcher member = pick(YAML_MEMBER, known, random);
        Matcher value = pick(YAML_VALUE, known, random);
        return switch (random.nextInt(5)) {
            case 0 -> changed(good, value.end(), value.end(), random.nextBoolean() ? "@" : "`");
            case 1 ->
                changed(
                        good,
                        value.end(),
                        value.end(),
                        List.of("&a ", "!!str ", "*a ").get(random.nextInt(3)));
            case 2 -> changed(good, member.end(2), member.end(2), "q");
            case 3 ->
                changed(
                        good,
                        member.start(3),
                        member.end(3),
                        List.of("[[]]", "{x: {}}", "~").get(random.nextInt(3)));
            default -> changed(good, member.start(2), member.start(2), "\t");
        };
    }

    private static Matcher pick(Pattern pattern, String text, Random random) {
        Matcher matcher = pattern.matcher(text);
        int from = random.nextInt(text.length());
        return matcher.find(from) || matcher.find(0) ? matcher : pick(pattern, text, random);
    }

    private static SingleDamage changed(String good, int from, int to, String with) {
        return new SingleDamage(good.substring(0, from) + with + good.substring(to), from);
    }
}
