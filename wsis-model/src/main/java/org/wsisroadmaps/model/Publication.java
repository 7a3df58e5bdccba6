package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A publication that bundles the roadmaps of one or more action lines, such as the combined roadmaps of C2, C5 and
 * C6. Each roadmap in it carries its own revision.
 */
@Value.Immutable
public abstract sealed class Publication implements Serializable permits ImmutablePublication {
    private static final long serialVersionUID = 1L;

    Publication() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutablePublication.builder();
    }

    /** {@return the id, stable over editions, or empty} */
    public abstract Optional<Id> id();

    /** {@return the title} */
    public abstract LocalizedText title();

    /** {@return the organization that publishes it, or empty} */
    public abstract Optional<Organization> publisher();

    /** {@return the edition as printed, such as {@code DRAFT 1.0}, or empty} */
    public abstract Optional<String> edition();

    /** {@return the date of the publication, or empty} */
    public abstract Optional<PartialDate> date();

    /**
     * {@return the languages it is written in, the first one being that of texts without a language, in document
     * order}
     */
    public abstract List<LanguageTag> languages();

    /** {@return the document number, such as {@code TDAG10-15/29Rev1-E}, or empty} */
    public abstract Optional<String> documentNumber();

    /** {@return the statement of rights, or empty} */
    public abstract Optional<String> rights();

    /** {@return where it was published, or empty} */
    public abstract Optional<WebAddress> source();

    /** {@return the summary, or empty} */
    public abstract Optional<LocalizedText> summary();

    /** {@return the roadmaps, one or more, in document order} */
    public abstract List<Roadmap> roadmaps();

    /** {@return what the document says beyond the format, kept untouched} */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** {@return all activities of all roadmaps with their places, in document order} */
    public List<LocatedActivity> activities() {
        return LocatedActivity.all(this, at -> true);
    }

    /**
     * Finds an activity.
     *
     * @param id its id or, where no activity has it now, a former id
     * @return the first such activity, or empty
     */
    public Optional<LocatedActivity> activity(Id id) {
        List<LocatedActivity> known =
                LocatedActivity.all(this, at -> at.activity().isKnownAs(id));
        return known.stream()
                .filter(at -> at.activity().id().equals(id))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /**
     * Returns the activities of an action line.
     *
     * @param line the action line; C7 and its parts are different lines
     * @return those in roadmaps of the line, and those of other roadmaps that serve it too, in document order
     */
    public List<LocatedActivity> activitiesOf(ActionLine line) {
        return LocatedActivity.all(this, at -> at.serves(line));
    }

    /**
     * Returns the activities that serve a goal.
     *
     * @param goal the goal
     * @return those that name it, in document order
     */
    public List<LocatedActivity> activitiesServing(SdgGoal goal) {
        return LocatedActivity.all(this, at -> at.activity().serves(goal));
    }

    /**
     * Returns the activities that serve a target.
     *
     * @param target the target
     * @return those that name it, in document order
     */
    public List<LocatedActivity> activitiesServing(SdgTarget target) {
        return LocatedActivity.all(this, at -> at.activity().serves(target));
    }

    /**
     * Returns the activities in which a partner takes part.
     *
     * @param partner the name or acronym of an organization, or the words of a group; case, accents and blanks do not
     *     matter
     * @return the activities, in document order
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public List<LocatedActivity> activitiesWith(String partner) {
        Partner wanted = Partner.named(partner);
        return LocatedActivity.all(this, at -> at.activity().partners().stream().anyMatch(wanted::isSameAs));
    }

    /**
     * Returns the activities that cite a resolution.
     *
     * @param resolution the resolution, in any revision
     * @return the activities, in document order
     */
    public List<LocatedActivity> activitiesCiting(Resolution resolution) {
        return LocatedActivity.all(this, at -> at.activity().cites(resolution));
    }

    /**
     * Sorts the activities by whether any of their time falls in a year.
     *
     * @param year the year, 1865 to 2200
     * @return the activities by answer, all three answers being there, each list in document order
     * @throws IllegalArgumentException if the year is out of range
     */
    public Map<Answer, List<LocatedActivity>> activitiesIn(int year) {
        PartialDate.checkYear(year);
        Map<Answer, List<LocatedActivity>> activities = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            activities.put(answer, LocatedActivity.all(this, at -> at.activity().isUnderway(year) == answer));
        }
        return Collections.unmodifiableMap(activities);
    }

    /**
     * Returns what the activities of an action line say about Sustainable Development Goals.
     *
     * @param line the action line
     * @return the links of all its activities, in document order, repeated as often as they are there
     */
    public List<SdgLink> sdgLinks(ActionLine line) {
        return activitiesOf(line).stream()
                .flatMap(at -> at.activity().sdgs().stream())
                .toList();
    }

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Characters.check("edition", edition());
        Characters.check("documentNumber", documentNumber());
        Characters.check("rights", rights());
        if (roadmaps().isEmpty()) {
            throw Illegal.PUBLICATION.of();
        }
    }

    @Override
    public String toString() {
        return edition().map(edition -> title() + " (" + edition + ")").orElseGet(() -> title().toString());
    }

    /** Collects the parts of a {@link Publication}. */
    public sealed interface Builder permits ImmutablePublication.Builder {
        /**
         * Takes over all of another value.
         * @param publication the value to copy
         * @return this builder
         */
        Builder from(Publication publication);

        /**
         * Sets the id, stable over editions.
         * @param id the value
         * @return this builder
         */
        Builder id(Id id);

        /**
         * Sets the id, stable over editions.
         * @param id the value, or empty for none
         * @return this builder
         */
        Builder id(Optional<? extends Id> id);

        /**
         * Sets the title.
         * @param title the value
         * @return this builder
         */
        Builder title(LocalizedText title);

        /**
         * Sets the organization that publishes it.
         * @param publisher the value
         * @return this builder
         */
        Builder publisher(Organization publisher);

        /**
         * Sets the organization that publishes it.
         * @param publisher the value, or empty for none
         * @return this builder
         */
        Builder publisher(Optional<? extends Organization> publisher);

        /**
         * Sets the edition as printed, such as {@code DRAFT 1.0}.
         * @param edition the value
         * @return this builder
         */
        Builder edition(String edition);

        /**
         * Sets the edition as printed, such as {@code DRAFT 1.0}.
         * @param edition the value, or empty for none
         * @return this builder
         */
        Builder edition(Optional<String> edition);

        /**
         * Sets the date of the publication.
         * @param date the value
         * @return this builder
         */
        Builder date(PartialDate date);

        /**
         * Sets the date of the publication.
         * @param date the value, or empty for none
         * @return this builder
         */
        Builder date(Optional<? extends PartialDate> date);

        /**
         * Adds one to the languages it is written in, the first one being that of texts without a language.
         * @param language the value
         * @return this builder
         */
        Builder addLanguage(LanguageTag language);

        /**
         * Replaces the languages it is written in, the first one being that of texts without a language.
         * @param languages the values
         * @return this builder
         */
        Builder languages(Iterable<? extends LanguageTag> languages);

        /**
         * Sets the document number, such as {@code TDAG10-15/29Rev1-E}.
         * @param documentNumber the value
         * @return this builder
         */
        Builder documentNumber(String documentNumber);

        /**
         * Sets the document number, such as {@code TDAG10-15/29Rev1-E}.
         * @param documentNumber the value, or empty for none
         * @return this builder
         */
        Builder documentNumber(Optional<String> documentNumber);

        /**
         * Sets the statement of rights.
         * @param rights the value
         * @return this builder
         */
        Builder rights(String rights);

        /**
         * Sets the statement of rights.
         * @param rights the value, or empty for none
         * @return this builder
         */
        Builder rights(Optional<String> rights);

        /**
         * Sets where it was published.
         * @param source the value
         * @return this builder
         */
        Builder source(WebAddress source);

        /**
         * Sets where it was published.
         * @param source the value, or empty for none
         * @return this builder
         */
        Builder source(Optional<? extends WebAddress> source);

        /**
         * Sets the summary.
         * @param summary the value
         * @return this builder
         */
        Builder summary(LocalizedText summary);

        /**
         * Sets the summary.
         * @param summary the value, or empty for none
         * @return this builder
         */
        Builder summary(Optional<? extends LocalizedText> summary);

        /**
         * Adds one to the roadmaps, one or more.
         * @param roadmap the value
         * @return this builder
         */
        Builder addRoadmap(Roadmap roadmap);

        /**
         * Replaces the roadmaps, one or more.
         * @param roadmaps the values
         * @return this builder
         */
        Builder roadmaps(Iterable<? extends Roadmap> roadmaps);

        /**
         * Sets what the document says beyond the format.
         * @param extensions the value
         * @return this builder
         */
        Builder extensions(Extensions extensions);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code title} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Publication build();
    }
}
