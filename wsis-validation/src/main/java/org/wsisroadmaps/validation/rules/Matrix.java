package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.SdgTarget;
import org.wsisroadmaps.model.catalogue.WsisSdgMatrix;

/** Questions to the WSIS-SDG matrix that are asked for every link, and so must cost next to nothing. */
final class Matrix {
    private Matrix() {}

    /** Returns the target that a link names, or the one of its indicator. */
    static Optional<SdgTarget> target(SdgLink link) {
        Optional<SdgTarget> target = link.target();
        return target.isPresent() ? target : link.indicator().map(SdgIndicator::target);
    }

    /** Tells whether the matrix has a link for a line of an activity, or no link at all for any of its lines. */
    static boolean expects(WsisSdgMatrix matrix, ActionLine line, Activity activity, SdgLink link) {
        boolean silent = !isLinked(matrix, line);
        if (expects(matrix, line, link)) {
            return true;
        }
        List<ActionLine> others = activity.otherActionLines();
        for (int i = 0; i < others.size(); i++) {
            silent &= !isLinked(matrix, others.get(i));
            if (expects(matrix, others.get(i), link)) {
                return true;
            }
        }
        return silent;
    }

    /** The matrix knows the parts of C7. What is expected of one of them is expected of C7 as a whole. */
    private static boolean expects(WsisSdgMatrix matrix, ActionLine line, SdgLink link) {
        return matrix.expects(line, link) || (line == ActionLine.C7 && isExpectedOfParts(matrix, link));
    }

    private static boolean isExpectedOfParts(WsisSdgMatrix matrix, SdgLink link) {
        for (ActionLine line : ActionLine.values()) {
            if (line.isPartOfC7() && matrix.expects(line, link)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLinked(WsisSdgMatrix matrix, ActionLine line) {
        return line == ActionLine.C7 || !matrix.links(line).isEmpty();
    }
}
