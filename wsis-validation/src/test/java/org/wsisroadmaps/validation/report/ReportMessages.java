package org.wsisroadmaps.validation.report;

import java.util.Arrays;
import java.util.List;
import org.wsisroadmaps.model.Message;

/** What reports say around the findings, for the test of translations, which stands elsewhere. */
public final class ReportMessages {
    private ReportMessages() {}

    public static List<Message> all() {
        return Arrays.stream(Phrase.values()).map(Phrase::message).toList();
    }
}
