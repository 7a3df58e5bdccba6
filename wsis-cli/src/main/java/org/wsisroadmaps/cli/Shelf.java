package org.wsisroadmaps.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wsisroadmaps.model.catalogue.Catalogues;

/** The catalogues that can be asked for, by name. */
enum Shelf {
    SDG("the goals, targets and indicators together", Edition.SDG, SdgListings::all),
    GOALS("the Sustainable Development Goals, in six languages", Edition.SDG, SdgListings::goals),
    TARGETS("their targets, with labels of our own", Edition.SDG, SdgListings::targets),
    INDICATORS("their indicators, with the editions they are in", Edition.SDG, SdgListings::indicators),
    LINES("the WSIS action lines, their outcomes and facilitators", Edition.NONE, LineListings::lines),
    OUTCOMES("the lettered outcomes of the action lines", Edition.NONE, LineListings::outcomes),
    MATRIX("which goals and targets an action line is linked to, and back", Edition.MATRIX, LineListings::matrix),
    CONFERENCES("the conferences that adopt resolutions", Edition.ITU, ItuListings::conferences),
    RESOLUTIONS("resolutions with their known revisions", Edition.ITU, ItuListings::resolutions),
    PLANS("strategic plans and development action plans", Edition.ITU, PlanListings::plans),
    INITIATIVES("regional initiatives, by plan", Edition.ITU, PlanListings::initiatives),
    STUDY_PERIODS("the study periods of the Sectors", Edition.ITU, ItuListings::studyPeriods),
    SECTORS("the Sectors of ITU and their bureaux", Edition.ITU, ItuListings::sectors),
    REGIONS("the regions of ITU", Edition.ITU, ItuListings::regions);

    private final String summary;
    private final Edition edition;

    @SuppressWarnings("ImmutableEnumChecker") // methods, which hold nothing
    private final Function<Catalogues, Listing> maker;

    Shelf(String summary, Edition edition, Function<Catalogues, Listing> maker) {
        this.summary = summary;
        this.edition = edition;
        this.maker = maker;
    }

    /** The names under which the editions of the data are known. */
    private enum Edition {
        SDG("sdg-framework"),
        MATRIX("wsis-sdg-matrix"),
        ITU("itu-vocabulary"),
        NONE("");

        private final String name;

        Edition(String name) {
            this.name = name;
        }
    }

    /** Returns the catalogue of a name, or empty. */
    static Optional<Shelf> of(String name) {
        return List.of(values()).stream()
                .filter(shelf -> shelf.toString().equals(name))
                .findFirst();
    }

    /** Returns the names of all catalogues. */
    static List<String> names() {
        return List.of(values()).stream().map(Shelf::toString).toList();
    }

    /** Returns what the catalogue holds. */
    String summary() {
        return summary;
    }

    /** Returns the edition of its data, or empty where there is one only. */
    Optional<String> edition(Catalogues catalogues) {
        return Optional.ofNullable(catalogues.editions().get(edition.name));
    }

    /** Returns what it holds of the catalogues. */
    Listing listing(Catalogues catalogues) {
        return maker.apply(catalogues);
    }

    /** Returns the name, such as {@code study-periods}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
