package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says that the data files of a catalogue cannot be loaded, with everything that is wrong with them. */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** All that is wrong, in the order of the files. */
    private final ArrayList<CatalogueFault> faults;

    CatalogueException(List<CatalogueFault> faults) {
        super(faults.stream().map(CatalogueFault::toString).collect(Collectors.joining("\n")));
        this.faults = new ArrayList<>(faults);
    }

    /**
     * Returns what is wrong.
     *
     * @return the faults in the order of the files, one or more
     */
    public List<CatalogueFault> faults() {
        return List.copyOf(faults);
    }
}
