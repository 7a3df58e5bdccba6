package org.wsisroadmaps.model.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All the catalogues that a program works with: those that come with the library, or newer ones in the place of some.
 * The bundled ones are read when they are first asked for, and then kept.
 */
public final class Catalogues extends Entry {
    private static final long serialVersionUID = 1L;

    private final @Nullable SdgCatalogue ownSdg;
    private final @Nullable ActionLineCatalogue ownLines;
    private final @Nullable WsisSdgMatrix ownMatrix;
    private final @Nullable ItuVocabulary ownVocabulary;

    private Catalogues(
            @Nullable SdgCatalogue ownSdg,
            @Nullable ActionLineCatalogue ownLines,
            @Nullable WsisSdgMatrix ownMatrix,
            @Nullable ItuVocabulary ownVocabulary) {
        this.ownSdg = ownSdg;
        this.ownLines = ownLines;
        this.ownMatrix = ownMatrix;
        this.ownVocabulary = ownVocabulary;
    }

    /**
     * Returns the catalogues that come with the library.
     *
     * @return the catalogues, none of them loaded yet
     */
    public static Catalogues bundled() {
        return new Catalogues(null, null, null, null);
    }

    /** {@return the goals, targets and indicators} */
    public SdgCatalogue sdg() {
        return ownSdg == null ? SdgCatalogue.bundled() : ownSdg;
    }

    /** {@return the action lines} */
    public ActionLineCatalogue lines() {
        return ownLines == null ? ActionLineCatalogue.bundled() : ownLines;
    }

    /** {@return the matrix of action lines and goals} */
    public WsisSdgMatrix matrix() {
        return ownMatrix == null ? WsisSdgMatrix.bundled() : ownMatrix;
    }

    /** {@return the conferences, plans, initiatives and resolutions of ITU} */
    public ItuVocabulary vocabulary() {
        return ownVocabulary == null ? ItuVocabulary.bundled() : ownVocabulary;
    }

    /**
     * Returns the editions of the data, for reports to name. Asking for those of bundled data loads nothing.
     *
     * @return edition or date by name: {@code sdg-framework}, {@code wsis-sdg-matrix}, {@code itu-vocabulary}
     */
    public Map<String, String> editions() {
        Map<String, String> editions = new LinkedHashMap<>();
        editions.put("sdg-framework", ownSdg == null ? SdgCatalogue.BUNDLED_EDITION : ownSdg.edition());
        editions.put(
                "wsis-sdg-matrix",
                ownMatrix == null
                        ? WsisSdgMatrix.BUNDLED_AS_OF
                        : ownMatrix.asOf().toString());
        editions.put("itu-vocabulary", ownVocabulary == null ? ItuVocabulary.BUNDLED_EDITION : ownVocabulary.edition());
        return Collections.unmodifiableMap(editions);
    }

    /**
     * Returns these catalogues with other goals, targets and indicators.
     *
     * @param sdg the catalogue to work with
     * @return a copy
     */
    public Catalogues withSdg(SdgCatalogue sdg) {
        Objects.requireNonNull(sdg, "sdg");
        return new Catalogues(sdg, ownLines, ownMatrix, ownVocabulary);
    }

    /**
     * Returns these catalogues with other action lines.
     *
     * @param lines the catalogue to work with
     * @return a copy
     */
    public Catalogues withLines(ActionLineCatalogue lines) {
        Objects.requireNonNull(lines, "lines");
        return new Catalogues(ownSdg, lines, ownMatrix, ownVocabulary);
    }

    /**
     * Returns these catalogues with another matrix.
     *
     * @param matrix the matrix to work with
     * @return a copy
     */
    public Catalogues withMatrix(WsisSdgMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return new Catalogues(ownSdg, ownLines, matrix, ownVocabulary);
    }

    /**
     * Returns these catalogues with another vocabulary.
     *
     * @param vocabulary the vocabulary to work with
     * @return a copy
     */
    public Catalogues withVocabulary(ItuVocabulary vocabulary) {
        Objects.requireNonNull(vocabulary, "vocabulary");
        return new Catalogues(ownSdg, ownLines, ownMatrix, vocabulary);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {ownSdg, ownLines, ownMatrix, ownVocabulary};
    }

    /** Returns the editions. */
    @Override
    public String toString() {
        return "catalogues " + editions();
    }
}
