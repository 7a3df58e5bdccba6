package org.wsisroadmaps.validation.report;

import java.io.Serializable;
import org.wsisroadmaps.model.Message;

/** Writes text of a page in which words of another direction, which a document may hold, do not turn their neighbours. */
final class HtmlText {
    /** Two characters of private use, which mark an argument on its way through the pattern of a language. */
    private static final char START = '\uE000';

    private static final char END = '\uE001';

    private final Markup markup = new Markup("<!DOCTYPE html>\n");
    private final Wording wording;

    HtmlText(Wording wording) {
        this.wording = wording;
    }

    Markup markup() {
        return markup;
    }

    /** Writes a text from outside. */
    HtmlText isolated(String text) {
        if (isPlain(text)) {
            markup.text(text);
        } else {
            markup.inline("bdi").text(text).end();
        }
        return this;
    }

    /** Writes a message, with what it takes from the document isolated. */
    HtmlText message(Message message) {
        String text = PlainText.sentence(wording.text(marked(message)));
        int from = 0;
        for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, from)) {
            int end = text.indexOf(END, start);
            markup.text(text.substring(from, start));
            markup.inline("bdi").text(text.substring(start + 1, end)).end();
            from = end + 1;
        }
        markup.text(text.substring(from));
        return this;
    }

    private static Message marked(Message message) {
        Object[] arguments = message.arguments().stream().map(HtmlText::marked).toArray();
        return Message.of(message.key(), unmarked(message.pattern()), arguments);
    }

    private static Object marked(Serializable argument) {
        if (argument instanceof Message message) {
            return marked(message);
        }
        String text = unmarked(argument.toString());
        return isPlain(text) ? text : START + text + END;
    }

    private static String unmarked(String text) {
        return text.replace(START, '\uFFFD').replace(END, '\uFFFD');
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x250);
    }
}
