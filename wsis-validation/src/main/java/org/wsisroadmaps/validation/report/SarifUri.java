package org.wsisroadmaps.validation.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The name of a source as a reference in the sense of RFC 3986. */
final class SarifUri {
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();
    private static final String ALLOWED = "-._~/!$&'()*+,;=@";

    private SarifUri() {}

    /** Returns the reference: relative for a relative name, and of the scheme {@code file} for an absolute one. */
    static String of(String source) {
        // The name comes as the machine spells it, and has to mean the same elsewhere.
        String name = source.replace('\\', '/');
        boolean drive = name.length() > 2 && name.charAt(1) == ':' && name.charAt(2) == '/' && isLetter(name.charAt(0));
        if (drive) {
            return "file:///" + name.charAt(0) + ":" + encoded(name.substring(2));
        }
        if (name.startsWith("//")) {
            return "file:" + encoded(name);
        }
        return (name.startsWith("/") ? "file://" : "") + encoded(name);
    }

    /** A colon is encoded too, since a relative reference must not look as if it had a scheme. */
    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (isLetter(c) || c >= '0' && c <= '9' || ALLOWED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEXADECIMAL.toHexDigits(unit));
            }
        }
        return out.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
