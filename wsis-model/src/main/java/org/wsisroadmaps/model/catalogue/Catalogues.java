package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All the catalogues that a program works with: those that come with the library, or newer ones in the place of some.
 * The bundled ones are read when they are first asked for, and then kept.
 */
@Value.Immutable
public abstract sealed class Catalogues implements Serializable permits ImmutableCatalogues {
    private static final long serialVersionUID = 1L;

    Catalogues() {}

    /**
     * Returns the catalogues that come with the library.
     *
     * @return the catalogues, none of them loaded yet
     */
    public static Catalogues bundled() {
        return ImmutableCatalogues.builder().build();
    }

    abstract Optional<SdgCatalogue> ownSdg();

    abstract Optional<ActionLineCatalogue> ownLines();

    abstract Optional<WsisSdgMatrix> ownMatrix();

    abstract Optional<ItuVocabulary> ownVocabulary();

    /** {@return the goals, targets and indicators} */
    public SdgCatalogue sdg() {
        return ownSdg().orElseGet(SdgCatalogue::bundled);
    }

    /** {@return the action lines} */
    public ActionLineCatalogue lines() {
        return ownLines().orElseGet(ActionLineCatalogue::bundled);
    }

    /** {@return the matrix of action lines and goals} */
    public WsisSdgMatrix matrix() {
        return ownMatrix().orElseGet(WsisSdgMatrix::bundled);
    }

    /** {@return the conferences, plans, initiatives and resolutions of ITU} */
    public ItuVocabulary vocabulary() {
        return ownVocabulary().orElseGet(ItuVocabulary::bundled);
    }

    /**
     * Returns the editions of the data, for reports to name. Asking for those of bundled data loads nothing.
     *
     * @return edition or date by name: {@code sdg-framework}, {@code wsis-sdg-matrix}, {@code itu-vocabulary}
     */
    public Map<String, String> editions() {
        Map<String, String> editions = new LinkedHashMap<>();
        editions.put("sdg-framework", ownSdg().map(SdgCatalogue::edition).orElse(SdgCatalogue.BUNDLED_EDITION));
        editions.put(
                "wsis-sdg-matrix",
                ownMatrix().map(matrix -> matrix.asOf().toString()).orElse(WsisSdgMatrix.BUNDLED_AS_OF));
        editions.put(
                "itu-vocabulary", ownVocabulary().map(ItuVocabulary::edition).orElse(ItuVocabulary.BUNDLED_EDITION));
        return Collections.unmodifiableMap(editions);
    }

    /**
     * Returns these catalogues with other goals, targets and indicators.
     *
     * @param sdg the catalogue to work with
     * @return a copy
     */
    public Catalogues withSdg(SdgCatalogue sdg) {
        return ImmutableCatalogues.builder().from(this).ownSdg(sdg).build();
    }

    /**
     * Returns these catalogues with other action lines.
     *
     * @param lines the catalogue to work with
     * @return a copy
     */
    public Catalogues withLines(ActionLineCatalogue lines) {
        return ImmutableCatalogues.builder().from(this).ownLines(lines).build();
    }

    /**
     * Returns these catalogues with another matrix.
     *
     * @param matrix the matrix to work with
     * @return a copy
     */
    public Catalogues withMatrix(WsisSdgMatrix matrix) {
        return ImmutableCatalogues.builder().from(this).ownMatrix(matrix).build();
    }

    /**
     * Returns these catalogues with another vocabulary.
     *
     * @param vocabulary the vocabulary to work with
     * @return a copy
     */
    public Catalogues withVocabulary(ItuVocabulary vocabulary) {
        return ImmutableCatalogues.builder()
                .from(this)
                .ownVocabulary(vocabulary)
                .build();
    }

    /** Returns the editions. */
    @Override
    public String toString() {
        return "catalogues " + editions();
    }
}
