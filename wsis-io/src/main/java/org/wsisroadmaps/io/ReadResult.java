package org.wsisroadmaps.io;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Publication;

/**
 * A publication that was read, with the warnings that travel with it. It keeps the document, so that it can tell the
 * places of values on demand; a caller who wants only the publication keeps only that.
 */
public final class ReadResult {
    private final Publication publication;
    private final List<Problem> warnings;
    private final int warningCount;
    private final Source source;

    ReadResult(Publication publication, List<Problem> warnings, int warningCount, Source source) {
        this.publication = publication;
        this.warnings = List.copyOf(warnings);
        this.warningCount = warningCount;
        this.source = source;
    }

    /**
     * Returns the publication.
     *
     * @return the publication
     */
    public Publication publication() {
        return publication;
    }

    /**
     * Returns what was read with a doubt.
     *
     * @return the warnings in the order of the document, as many as the limits let be kept
     */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * Returns how many warnings there are, those included that were not kept.
     *
     * @return the exact count
     */
    public int warningCount() {
        return warningCount;
    }

    /**
     * Returns the format the document is written in.
     *
     * @return the format
     */
    public DocumentFormat format() {
        return source.format();
    }

    /**
     * Finds the places of values by a second scan of the document.
     *
     * @param pointers JSON Pointers into the publication, such as {@code /roadmaps/0/activities/3/timeframe}
     * @return the place of each value, or of the nearest value around it where the document has a shorthand or nothing
     */
    public Map<String, Position> locate(Collection<String> pointers) {
        return source.locate(pointers);
    }
}
