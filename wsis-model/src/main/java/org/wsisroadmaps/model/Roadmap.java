package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The roadmap of one action line: the activities that its facilitators plan, under one revision. */
@Value.Immutable
public abstract sealed class Roadmap implements Serializable permits ImmutableRoadmap {
    private static final long serialVersionUID = 1L;

    Roadmap() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableRoadmap.builder();
    }

    /** {@return the id, unique in the publication and stable over editions} */
    public abstract Id id();

    /** {@return the action line it is for} */
    public abstract ActionLine actionLine();

    /** {@return the title, or empty} */
    public abstract Optional<LocalizedText> title();

    /** {@return what the facilitators want to reach, or empty} */
    public abstract Optional<LocalizedText> vision();

    /** {@return the state of the document, or empty} */
    public abstract Optional<RoadmapStatus> status();

    /** {@return the revision, or empty} */
    public abstract Optional<Revision> revision();

    /** {@return the framework it follows, or empty} */
    public abstract Optional<Framework> framework();

    /** {@return the time it plans for, or empty} */
    public abstract Optional<Timeframe> horizon();

    /** {@return the facilitators of the action line, in document order} */
    public abstract List<Facilitation> facilitators();

    /** {@return the resolutions that ask for it, in document order} */
    public abstract List<Resolution> mandate();

    /** {@return the lettered outcomes of the Geneva Plan of Action that are in its scope, in document order} */
    public abstract List<WsisOutcome> outcomes();

    /** {@return the thematic areas that group its outcomes, in document order} */
    public abstract List<ThematicArea> thematicAreas();

    /** {@return the indicators that expected results refer to, in document order} */
    public abstract List<Indicator> indicators();

    /** {@return the activities, in document order} */
    public abstract List<Activity> activities();

    /** {@return the contacts, personal data, in document order} */
    public abstract List<Contact> contacts();

    /** {@return the notes, in document order} */
    public abstract List<LocalizedText> notes();

    /** {@return what the document says beyond the format, kept untouched} */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Roadmap " + id() + " of " + actionLine();
    }

    /** Collects the parts of a {@link Roadmap}. */
    public sealed interface Builder permits ImmutableRoadmap.Builder {
        /**
         * Takes over all of another value.
         * @param roadmap the value to copy
         * @return this builder
         */
        Builder from(Roadmap roadmap);

        /**
         * Sets the id, unique in the publication and stable over editions.
         * @param id the value
         * @return this builder
         */
        Builder id(Id id);

        /**
         * Sets the action line it is for.
         * @param actionLine the value
         * @return this builder
         */
        Builder actionLine(ActionLine actionLine);

        /**
         * Sets the title.
         * @param title the value
         * @return this builder
         */
        Builder title(LocalizedText title);

        /**
         * Sets the title.
         * @param title the value, or empty for none
         * @return this builder
         */
        Builder title(Optional<? extends LocalizedText> title);

        /**
         * Sets what the facilitators want to reach.
         * @param vision the value
         * @return this builder
         */
        Builder vision(LocalizedText vision);

        /**
         * Sets what the facilitators want to reach.
         * @param vision the value, or empty for none
         * @return this builder
         */
        Builder vision(Optional<? extends LocalizedText> vision);

        /**
         * Sets the state of the document.
         * @param status the value
         * @return this builder
         */
        Builder status(RoadmapStatus status);

        /**
         * Sets the state of the document.
         * @param status the value, or empty for none
         * @return this builder
         */
        Builder status(Optional<? extends RoadmapStatus> status);

        /**
         * Sets the revision.
         * @param revision the value
         * @return this builder
         */
        Builder revision(Revision revision);

        /**
         * Sets the revision.
         * @param revision the value, or empty for none
         * @return this builder
         */
        Builder revision(Optional<? extends Revision> revision);

        /**
         * Sets the framework it follows.
         * @param framework the value
         * @return this builder
         */
        Builder framework(Framework framework);

        /**
         * Sets the framework it follows.
         * @param framework the value, or empty for none
         * @return this builder
         */
        Builder framework(Optional<? extends Framework> framework);

        /**
         * Sets the time it plans for.
         * @param horizon the value
         * @return this builder
         */
        Builder horizon(Timeframe horizon);

        /**
         * Sets the time it plans for.
         * @param horizon the value, or empty for none
         * @return this builder
         */
        Builder horizon(Optional<? extends Timeframe> horizon);

        /**
         * Adds one to the facilitators of the action line.
         * @param facilitator the value
         * @return this builder
         */
        Builder addFacilitator(Facilitation facilitator);

        /**
         * Replaces the facilitators of the action line.
         * @param facilitators the values
         * @return this builder
         */
        Builder facilitators(Iterable<? extends Facilitation> facilitators);

        /**
         * Adds one to the resolutions that ask for it.
         * @param mandate the value
         * @return this builder
         */
        Builder addMandate(Resolution mandate);

        /**
         * Replaces the resolutions that ask for it.
         * @param mandate the values
         * @return this builder
         */
        Builder mandate(Iterable<? extends Resolution> mandate);

        /**
         * Adds one to the lettered outcomes of the Geneva Plan of Action that are in its scope.
         * @param outcome the value
         * @return this builder
         */
        Builder addOutcome(WsisOutcome outcome);

        /**
         * Replaces the lettered outcomes of the Geneva Plan of Action that are in its scope.
         * @param outcomes the values
         * @return this builder
         */
        Builder outcomes(Iterable<? extends WsisOutcome> outcomes);

        /**
         * Adds one to the thematic areas that group its outcomes.
         * @param thematicArea the value
         * @return this builder
         */
        Builder addThematicArea(ThematicArea thematicArea);

        /**
         * Replaces the thematic areas that group its outcomes.
         * @param thematicAreas the values
         * @return this builder
         */
        Builder thematicAreas(Iterable<? extends ThematicArea> thematicAreas);

        /**
         * Adds one to the indicators that expected results refer to.
         * @param indicator the value
         * @return this builder
         */
        Builder addIndicator(Indicator indicator);

        /**
         * Replaces the indicators that expected results refer to.
         * @param indicators the values
         * @return this builder
         */
        Builder indicators(Iterable<? extends Indicator> indicators);

        /**
         * Adds one to the activities.
         * @param activity the value
         * @return this builder
         */
        Builder addActivity(Activity activity);

        /**
         * Replaces the activities.
         * @param activities the values
         * @return this builder
         */
        Builder activities(Iterable<? extends Activity> activities);

        /**
         * Adds one to the contacts, personal data.
         * @param contact the value
         * @return this builder
         */
        Builder addContact(Contact contact);

        /**
         * Replaces the contacts, personal data.
         * @param contacts the values
         * @return this builder
         */
        Builder contacts(Iterable<? extends Contact> contacts);

        /**
         * Adds one to the notes.
         * @param note the value
         * @return this builder
         */
        Builder addNote(LocalizedText note);

        /**
         * Replaces the notes.
         * @param notes the values
         * @return this builder
         */
        Builder notes(Iterable<? extends LocalizedText> notes);

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
         * @throws IllegalStateException if {@code id} or {@code actionLine} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Roadmap build();
    }
}
