package org.wsisroadmaps.model.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.SdgTarget;

/**
 * The WSIS-SDG matrix, in which the facilitators of the action lines said which goals and targets their lines serve. It
 * is a living document, and the bundled copy comes from one source: take it for advice.
 */
public final class WsisSdgMatrix extends Entry {
    /** The date of the bundled data, a constant so that naming it loads nothing. */
    static final String BUNDLED_AS_OF = "2017-06";

    private static final long serialVersionUID = 1L;

    private static final String FILE = "wsis-sdg-matrix.csv";
    private static final CsvColumn LINE = CsvColumn.of("action_line", FieldType.LINE);
    private static final CsvColumn GOAL = CsvColumn.of("sdg_goal", FieldType.GOAL);
    private static final CsvColumn TARGET = CsvColumn.optional("sdg_target", FieldType.TARGET);

    private static volatile @Nullable WsisSdgMatrix bundled;

    private final String asOf;
    private final List<MatrixLink> links;
    private transient volatile @Nullable Map<ActionLine, List<MatrixLink>> linksByLine;

    WsisSdgMatrix(String asOf, List<MatrixLink> links) {
        this.asOf = asOf;
        this.links = List.copyOf(links);
    }

    /**
     * Returns the data that comes with the library.
     *
     * @return the matrix as of June 2017, loaded when it is first asked for
     */
    public static WsisSdgMatrix bundled() {
        WsisSdgMatrix data = bundled;
        return data == null ? loaded() : data;
    }

    private static synchronized WsisSdgMatrix loaded() {
        WsisSdgMatrix data = bundled;
        if (data == null) {
            data = read(CsvFiles.bundled(), FILE, BUNDLED_AS_OF);
            bundled = data;
        }
        return data;
    }

    /**
     * Loads a matrix from a file of the layout of {@code wsis-sdg-matrix.csv} that the library bundles.
     *
     * @param file the file
     * @param asOf when the matrix said so
     * @return the matrix
     * @throws CatalogueException if anything is wrong with the file
     * @throws java.io.UncheckedIOException if the file is missing or cannot be read
     */
    public static WsisSdgMatrix load(Path file, PartialDate asOf) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new IllegalArgumentException(file + " is no file");
        }
        return read(CsvFiles.in(folder), String.valueOf(absolute.getFileName()), asOf.toString());
    }

    private static WsisSdgMatrix read(CsvFiles files, String file, String asOf) {
        List<MatrixLink> links = new ArrayList<>();
        Set<MatrixLink> known = new HashSet<>();
        for (CsvRow row : files.rows(file, LINE, GOAL, TARGET)) {
            MatrixLink link = new MatrixLink(row.get(LINE), row.get(GOAL), row.get(TARGET));
            if (!files.areBundled()) {
                check(link, row, known);
            }
            links.add(link);
        }
        files.check();
        return new WsisSdgMatrix(asOf, links);
    }

    private static void check(MatrixLink link, CsvRow row, Set<MatrixLink> known) {
        if (link.target().isPresent() && !link.target().get().goal().equals(link.goal())) {
            row.fault(TARGET, "the target is none of goal " + link.goal());
        } else if (!known.add(link)) {
            row.fault(TARGET, "the link " + link + " is there twice");
        }
    }

    /** {@return when the matrix said so} */
    public PartialDate asOf() {
        return PartialDate.of(asOf);
    }

    /** {@return all links, in the order of the matrix} */
    public List<MatrixLink> links() {
        return links;
    }

    /**
     * Returns the links of an action line.
     *
     * @param line the action line; C7 and its parts are different lines
     * @return its links, in the order of the matrix
     */
    public List<MatrixLink> links(ActionLine line) {
        return linksByLine().getOrDefault(line, List.of());
    }

    /**
     * Returns the action lines that serve a target.
     *
     * @param target the target
     * @return the lines that the matrix links to it, or to its goal as a whole
     */
    public List<ActionLine> lines(SdgTarget target) {
        return links().stream()
                .filter(link -> covers(link, target.goal(), target))
                .map(MatrixLink::actionLine)
                .distinct()
                .toList();
    }

    /**
     * Returns the action lines that serve a goal.
     *
     * @param goal the goal
     * @return the lines that the matrix links to it, or to one of its targets
     */
    public List<ActionLine> lines(SdgGoal goal) {
        return links().stream()
                .filter(link -> link.goal().equals(goal))
                .map(MatrixLink::actionLine)
                .distinct()
                .toList();
    }

    /**
     * Tells whether the matrix knows a link of an action line. A goal as a whole in the matrix stands for all of its
     * targets; a link to a goal is known as soon as the matrix knows one to any of its targets.
     *
     * @param line the action line
     * @param link the link of an activity; its indicator stands for the target where it names none
     * @return whether the matrix links the line to the target, or to the goal
     */
    public boolean expects(ActionLine line, SdgLink link) {
        SdgTarget target = link.target()
                .or(() -> link.indicator().map(SdgIndicator::target))
                .orElse(null);
        SdgGoal goal = link.goal();
        // Validators ask this of every link, so nothing is made on the way.
        List<MatrixLink> links = links(line);
        for (int i = 0; i < links.size(); i++) {
            if (covers(links.get(i), goal, target)) {
                return true;
            }
        }
        return false;
    }

    private Map<ActionLine, List<MatrixLink>> linksByLine() {
        Map<ActionLine, List<MatrixLink>> known = linksByLine;
        if (known == null) {
            known = new EnumMap<>(ActionLine.class);
            for (ActionLine line : ActionLine.values()) {
                known.put(
                        line,
                        links.stream().filter(link -> link.actionLine() == line).toList());
            }
            linksByLine = known;
        }
        return known;
    }

    private static boolean covers(MatrixLink known, SdgGoal goal, @Nullable SdgTarget target) {
        if (!known.goal().equals(goal)) {
            return false;
        }
        SdgTarget linked = known.linked();
        return target == null || linked == null || linked.equals(target);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {asOf, links};
    }

    /** Returns the name of the matrix and its date. */
    @Override
    public String toString() {
        return "WSIS-SDG matrix as of " + asOf();
    }
}
