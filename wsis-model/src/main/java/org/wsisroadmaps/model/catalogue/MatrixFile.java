package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wsisroadmaps.model.ActionLine;

/** Reads the file of the WSIS-SDG matrix. */
final class MatrixFile {
    static final String NAME = "wsis-sdg-matrix.csv";

    private static final CsvColumn LINE = CsvColumn.of("action_line", FieldType.LINE);
    private static final CsvColumn GOAL = CsvColumn.of("sdg_goal", FieldType.GOAL);
    private static final CsvColumn TARGET = CsvColumn.optional("sdg_target", FieldType.TARGET);

    private MatrixFile() {}

    static WsisSdgMatrix read(CsvFiles files, String name, String asOf) {
        List<MatrixLink> links = new ArrayList<>();
        Set<MatrixLink> known = new HashSet<>();
        for (CsvRow row : files.rows(name, LINE, GOAL, TARGET)) {
            MatrixLink link = new MatrixLink(ActionLine.parse(row.get(LINE)), row.get(GOAL), row.get(TARGET));
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
