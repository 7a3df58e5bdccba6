package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.PartialDate;

/** Reads the file of the WSIS-SDG matrix. */
final class MatrixFile {
    static final String NAME = "wsis-sdg-matrix.csv";

    private static final CsvColumn<ActionLine> LINE = CsvColumn.line("action_line");
    private static final CsvColumn<String> GOAL = CsvColumn.code("sdg_goal", FieldType.GOAL);
    private static final CsvColumn<Optional<String>> TARGET = CsvColumn.optionalCode("sdg_target", FieldType.TARGET);

    private MatrixFile() {}

    static WsisSdgMatrix read(CsvFiles files, String name, PartialDate asOf) {
        List<MatrixLink> links = new ArrayList<>();
        Set<MatrixLink> known = new HashSet<>();
        for (CsvRow row : files.rows(name, LINE, GOAL, TARGET)) {
            MatrixLink link = new MatrixLink(row.get(LINE), row.get(GOAL), row.get(TARGET));
            links.add(link);
            if (files.areBundled()) {
                continue;
            }
            if (link.target().isPresent() && !link.target().get().goal().equals(link.goal())) {
                row.fault(TARGET, "the target is none of goal " + link.goal());
            } else if (!known.add(link)) {
                row.fault(TARGET, "the link " + link + " is there twice");
            }
        }
        files.check();
        return new WsisSdgMatrix(asOf, links);
    }
}
