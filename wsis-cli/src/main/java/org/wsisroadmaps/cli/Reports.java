package org.wsisroadmaps.cli;

import org.wsisroadmaps.validation.ValidationReport;

/** Takes reports one by one and writes them. */
interface Reports {
    /** Takes the next report. */
    void add(ValidationReport report);

    /** Writes what is left to write after the last report. */
    void end();
}
