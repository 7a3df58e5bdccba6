package org.wsisroadmaps.model;

import java.math.BigDecimal;

/** Keeps decimals to sizes that every reader of the formats can take. */
final class Decimals {
    private static final int LIMIT = 64;

    private Decimals() {}

    /** Refuses a number of more than 64 digits, or with more than 64 places or zeros behind them. */
    static void check(String member, BigDecimal value) {
        if (value.precision() > LIMIT || Math.abs((long) value.scale()) > LIMIT) {
            throw Illegal.LONG_NUMBER.of(member);
        }
    }
}
