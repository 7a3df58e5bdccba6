package org.wsisroadmaps.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.wsisroadmaps.model.SdgIndicator;

/** The indicators of all editions of the global framework, read when they are first asked for. */
final class SdgIndicators {
    /** The current edition. */
    static final String EDITION = "2025";

    private static final int CODE = 0;
    private static final int IN_CURRENT_EDITION = 7;

    private SdgIndicators() {}

    static boolean existed(SdgIndicator indicator) {
        return All.CURRENT.containsKey(indicator);
    }

    static boolean isCurrent(SdgIndicator indicator) {
        return All.CURRENT.getOrDefault(indicator, false);
    }

    /** A class of its own, so that asking for the edition reads nothing. */
    private static final class All {
        private static final Map<SdgIndicator, Boolean> CURRENT = new HashMap<>();

        static {
            Catalogue.rows("sdg-indicators.csv")
                    .forEach(row -> CURRENT.put(SdgIndicator.parse(row[CODE]), row[IN_CURRENT_EDITION].equals("yes")));
        }
    }
}
