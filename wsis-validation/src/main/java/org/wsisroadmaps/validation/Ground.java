package org.wsisroadmaps.validation;

/** Why a finding is held back. */
record Ground(String reason, boolean known) {
    static final Ground BASELINE = new Ground("known in the baseline", true);
}
