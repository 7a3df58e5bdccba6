package org.wsisroadmaps.validation.report;

/** Text as SARIF takes it: braces stand for arguments there and brackets for links, which no document may make. */
final class SarifText {
    private SarifText() {}

    /** Returns plain text. */
    static String plain(String text) {
        return doubled(PlainText.shown(text).replace("](", "] ("));
    }

    /** Returns a text with each brace doubled, which readers take for one. */
    static String doubled(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
