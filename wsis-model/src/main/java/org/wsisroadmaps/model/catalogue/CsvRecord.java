package org.wsisroadmaps.model.catalogue;

import java.util.List;

/** The fields of one record, and the line where it begins. */
record CsvRecord(int line, List<String> fields) {}
