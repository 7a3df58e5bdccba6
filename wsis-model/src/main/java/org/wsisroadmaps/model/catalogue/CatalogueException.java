package org.wsisroadmaps.model.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Refuses files, with their faults file by file and line by line. */
    static void refuse(List<CatalogueFault> faults) {
        List<String> order = faults.stream().map(CatalogueFault::file).toList();
        throw new CatalogueException(faults.stream()
                .sorted(Comparator.comparing((CatalogueFault fault) -> order.indexOf(fault.file()))
                        .thenComparing(CatalogueFault::line))
                .toList());
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
