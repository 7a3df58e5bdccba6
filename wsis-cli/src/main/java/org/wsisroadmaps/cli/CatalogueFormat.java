package org.wsisroadmaps.cli;

import java.util.Locale;

/** In which form catalogues are printed. */
enum CatalogueFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
