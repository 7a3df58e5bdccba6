package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One activity of a roadmap: what is planned, on which authority, for which goals, when, with whom and to what
 * result.
 */
@WholeStyle
@Value.Immutable
public abstract sealed class Activity implements Serializable permits ImmutableActivity {
    private static final long serialVersionUID = 1L;

    Activity() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return new ActivityBuilder();
    }

    /** {@return the id, unique in the publication and stable over editions} */
    public abstract Id id();

    /** {@return the ids it had in earlier editions, in document order} */
    public abstract List<Id> formerIds();

    /** {@return the title} */
    public abstract LocalizedText title();

    /** {@return the description, or empty} */
    public abstract Optional<LocalizedText> description();

    /** {@return whether it implements or facilitates, or empty} */
    public abstract Optional<ActivityKind> kind();

    /** {@return how far it has come, or empty} */
    public abstract Optional<ActivityStatus> status();

    /** {@return the action lines it serves beside the line of its roadmap, in document order} */
    public abstract List<ActionLine> otherActionLines();

    /** {@return the lettered outcomes it addresses, in document order} */
    public abstract List<WsisOutcome> outcomes();

    /** {@return the targets of the Geneva Plan of Action it serves, in document order} */
    public abstract List<WsisTarget> wsisTargets();

    /** {@return the ITU Sectors at work, in document order} */
    public abstract List<Sector> sectors();

    /** {@return the unit that leads, or empty} */
    public abstract Optional<String> leadUnit();

    /** {@return the units that assist, in document order} */
    public abstract List<String> supportingUnits();

    /** {@return the entries of strategic plans it serves, in document order} */
    public abstract List<StrategicGoal> strategicGoals();

    /** {@return the resolutions it rests on, in document order} */
    public abstract List<Resolution> resolutions();

    /** {@return the programmes it belongs to, in document order} */
    public abstract List<Programme> programmes();

    /** {@return the initiatives it belongs to, in document order} */
    public abstract List<Initiative> initiatives();

    /** {@return the study Questions it belongs to, in document order} */
    public abstract List<StudyQuestion> questions();

    /** {@return the Sustainable Development Goals it serves, in document order} */
    public abstract List<SdgLink> sdgs();

    /** {@return the objectives of the Global Digital Compact it serves, in document order} */
    public abstract List<GdcLink> gdcObjectives();

    /** {@return when it takes place; absent is not open-ended, or empty} */
    public abstract Optional<Timeframe> timeframe();

    /** {@return the expected results, in document order} */
    public abstract List<ExpectedResult> expectedResults();

    /** {@return the partners, in document order} */
    public abstract List<Partner> partners();

    /** {@return the impact on human and financial resources, or empty} */
    public abstract Optional<ResourceImpact> resources();

    /** {@return where it takes place, in document order} */
    public abstract List<Region> regions();

    /** {@return the progress notes, in document order} */
    public abstract List<ProgressNote> progress();

    /** {@return the links, in document order} */
    public abstract List<Link> links();

    /** {@return the remarks, in document order} */
    public abstract List<LocalizedText> remarks();

    /** {@return what the document says beyond the format, kept untouched} */
    public abstract Extensions extensions();

    /**
     * Tells whether it claims to serve a goal, as a whole or by one of its targets or indicators.
     *
     * @param goal the goal
     * @return whether one of its links names the goal
     */
    public boolean serves(SdgGoal goal) {
        return sdgs().stream().anyMatch(link -> link.goal().equals(goal));
    }

    /**
     * Tells whether it claims to serve a target, as a whole or by one of its indicators.
     *
     * @param target the target
     * @return whether one of its links names the target
     */
    public boolean serves(SdgTarget target) {
        return sdgs().stream()
                .anyMatch(link -> link.target()
                        .or(() -> link.indicator().map(SdgIndicator::target))
                        .filter(target::equals)
                        .isPresent());
    }

    /**
     * Tells whether a partner takes part.
     *
     * @param partner the name or acronym of an organization, or the words of a group; case, accents and blanks do not
     *     matter
     * @return whether one of its partners is called so
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    public boolean involves(String partner) {
        Partner wanted = Partner.named(partner);
        return partners().stream().anyMatch(wanted::isSameAs);
    }

    /**
     * Tells whether it cites a resolution, in any revision.
     *
     * @param resolution the resolution
     * @return whether one of its citations means the same text
     */
    public boolean cites(Resolution resolution) {
        return resolutions().stream().anyMatch(resolution::isSameTextAs);
    }

    /**
     * Tells whether it has or had an id.
     *
     * @param id the id
     * @return whether it is the id or a former id of this activity
     */
    public boolean isKnownAs(Id id) {
        return id().equals(id) || formerIds().contains(id);
    }

    /**
     * Tells whether any of its time falls in a year.
     *
     * @param year the year, 1865 to 2200
     * @return whether it does; unknown where it has no timeframe, or one that does not say enough
     * @throws IllegalArgumentException if the year is out of range
     */
    public Answer isUnderway(int year) {
        PartialDate.checkYear(year);
        return timeframe().map(timeframe -> timeframe.overlaps(year)).orElse(Answer.UNKNOWN);
    }

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Characters.check("leadUnit", leadUnit());
        Characters.check("supportingUnits", supportingUnits());
    }

    @Override
    public String toString() {
        return id() + " " + title();
    }

    /** Collects the parts of an {@link Activity}. */
    public sealed interface Builder permits ActivityBuilder {
        /**
         * Takes over all of another value.
         * @param activity the value to copy
         * @return this builder
         */
        Builder from(Activity activity);

        /**
         * Sets the id, unique in the publication and stable over editions.
         * @param id the value
         * @return this builder
         */
        Builder id(Id id);

        /**
         * Adds one to the ids it had in earlier editions.
         * @param formerId the value
         * @return this builder
         */
        Builder addFormerId(Id formerId);

        /**
         * Replaces the ids it had in earlier editions.
         * @param formerIds the values
         * @return this builder
         */
        Builder formerIds(Iterable<? extends Id> formerIds);

        /**
         * Sets the title.
         * @param title the value
         * @return this builder
         */
        Builder title(LocalizedText title);

        /**
         * Sets the description.
         * @param description the value
         * @return this builder
         */
        Builder description(LocalizedText description);

        /**
         * Sets the description.
         * @param description the value, or empty for none
         * @return this builder
         */
        Builder description(Optional<? extends LocalizedText> description);

        /**
         * Sets whether it implements or facilitates.
         * @param kind the value
         * @return this builder
         */
        Builder kind(ActivityKind kind);

        /**
         * Sets whether it implements or facilitates.
         * @param kind the value, or empty for none
         * @return this builder
         */
        Builder kind(Optional<? extends ActivityKind> kind);

        /**
         * Sets how far it has come.
         * @param status the value
         * @return this builder
         */
        Builder status(ActivityStatus status);

        /**
         * Sets how far it has come.
         * @param status the value, or empty for none
         * @return this builder
         */
        Builder status(Optional<? extends ActivityStatus> status);

        /**
         * Adds one to the action lines it serves beside the line of its roadmap.
         * @param otherActionLine the value
         * @return this builder
         */
        Builder addOtherActionLine(ActionLine otherActionLine);

        /**
         * Replaces the action lines it serves beside the line of its roadmap.
         * @param otherActionLines the values
         * @return this builder
         */
        Builder otherActionLines(Iterable<? extends ActionLine> otherActionLines);

        /**
         * Adds one to the lettered outcomes it addresses.
         * @param outcome the value
         * @return this builder
         */
        Builder addOutcome(WsisOutcome outcome);

        /**
         * Replaces the lettered outcomes it addresses.
         * @param outcomes the values
         * @return this builder
         */
        Builder outcomes(Iterable<? extends WsisOutcome> outcomes);

        /**
         * Adds one to the targets of the Geneva Plan of Action it serves.
         * @param wsisTarget the value
         * @return this builder
         */
        Builder addWsisTarget(WsisTarget wsisTarget);

        /**
         * Replaces the targets of the Geneva Plan of Action it serves.
         * @param wsisTargets the values
         * @return this builder
         */
        Builder wsisTargets(Iterable<? extends WsisTarget> wsisTargets);

        /**
         * Adds one to the ITU Sectors at work.
         * @param sector the value
         * @return this builder
         */
        Builder addSector(Sector sector);

        /**
         * Replaces the ITU Sectors at work.
         * @param sectors the values
         * @return this builder
         */
        Builder sectors(Iterable<? extends Sector> sectors);

        /**
         * Sets the unit that leads.
         * @param leadUnit the value
         * @return this builder
         */
        Builder leadUnit(String leadUnit);

        /**
         * Sets the unit that leads.
         * @param leadUnit the value, or empty for none
         * @return this builder
         */
        Builder leadUnit(Optional<String> leadUnit);

        /**
         * Adds one to the units that assist.
         * @param supportingUnit the value
         * @return this builder
         */
        Builder addSupportingUnit(String supportingUnit);

        /**
         * Replaces the units that assist.
         * @param supportingUnits the values
         * @return this builder
         */
        Builder supportingUnits(Iterable<String> supportingUnits);

        /**
         * Adds one to the entries of strategic plans it serves.
         * @param strategicGoal the value
         * @return this builder
         */
        Builder addStrategicGoal(StrategicGoal strategicGoal);

        /**
         * Replaces the entries of strategic plans it serves.
         * @param strategicGoals the values
         * @return this builder
         */
        Builder strategicGoals(Iterable<? extends StrategicGoal> strategicGoals);

        /**
         * Adds one to the resolutions it rests on.
         * @param resolution the value
         * @return this builder
         */
        Builder addResolution(Resolution resolution);

        /**
         * Replaces the resolutions it rests on.
         * @param resolutions the values
         * @return this builder
         */
        Builder resolutions(Iterable<? extends Resolution> resolutions);

        /**
         * Adds one to the programmes it belongs to.
         * @param programme the value
         * @return this builder
         */
        Builder addProgramme(Programme programme);

        /**
         * Replaces the programmes it belongs to.
         * @param programmes the values
         * @return this builder
         */
        Builder programmes(Iterable<? extends Programme> programmes);

        /**
         * Adds one to the initiatives it belongs to.
         * @param initiative the value
         * @return this builder
         */
        Builder addInitiative(Initiative initiative);

        /**
         * Replaces the initiatives it belongs to.
         * @param initiatives the values
         * @return this builder
         */
        Builder initiatives(Iterable<? extends Initiative> initiatives);

        /**
         * Adds one to the study Questions it belongs to.
         * @param question the value
         * @return this builder
         */
        Builder addQuestion(StudyQuestion question);

        /**
         * Replaces the study Questions it belongs to.
         * @param questions the values
         * @return this builder
         */
        Builder questions(Iterable<? extends StudyQuestion> questions);

        /**
         * Adds one to the Sustainable Development Goals it serves.
         * @param sdg the value
         * @return this builder
         */
        Builder addSdg(SdgLink sdg);

        /**
         * Replaces the Sustainable Development Goals it serves.
         * @param sdgs the values
         * @return this builder
         */
        Builder sdgs(Iterable<? extends SdgLink> sdgs);

        /**
         * Adds one to the objectives of the Global Digital Compact it serves.
         * @param gdcObjective the value
         * @return this builder
         */
        Builder addGdcObjective(GdcLink gdcObjective);

        /**
         * Replaces the objectives of the Global Digital Compact it serves.
         * @param gdcObjectives the values
         * @return this builder
         */
        Builder gdcObjectives(Iterable<? extends GdcLink> gdcObjectives);

        /**
         * Sets when it takes place; absent is not open-ended.
         * @param timeframe the value
         * @return this builder
         */
        Builder timeframe(Timeframe timeframe);

        /**
         * Sets when it takes place; absent is not open-ended.
         * @param timeframe the value, or empty for none
         * @return this builder
         */
        Builder timeframe(Optional<? extends Timeframe> timeframe);

        /**
         * Adds one to the expected results.
         * @param expectedResult the value
         * @return this builder
         */
        Builder addExpectedResult(ExpectedResult expectedResult);

        /**
         * Replaces the expected results.
         * @param expectedResults the values
         * @return this builder
         */
        Builder expectedResults(Iterable<? extends ExpectedResult> expectedResults);

        /**
         * Adds one to the partners.
         * @param partner the value
         * @return this builder
         */
        Builder addPartner(Partner partner);

        /**
         * Replaces the partners.
         * @param partners the values
         * @return this builder
         */
        Builder partners(Iterable<? extends Partner> partners);

        /**
         * Sets the impact on human and financial resources.
         * @param resources the value
         * @return this builder
         */
        Builder resources(ResourceImpact resources);

        /**
         * Sets the impact on human and financial resources.
         * @param resources the value, or empty for none
         * @return this builder
         */
        Builder resources(Optional<? extends ResourceImpact> resources);

        /**
         * Adds one to where it takes place.
         * @param region the value
         * @return this builder
         */
        Builder addRegion(Region region);

        /**
         * Replaces where it takes place.
         * @param regions the values
         * @return this builder
         */
        Builder regions(Iterable<? extends Region> regions);

        /**
         * Adds one to the progress notes.
         * @param progress the value
         * @return this builder
         */
        Builder addProgress(ProgressNote progress);

        /**
         * Replaces the progress notes.
         * @param progress the values
         * @return this builder
         */
        Builder progress(Iterable<? extends ProgressNote> progress);

        /**
         * Adds one to the links.
         * @param link the value
         * @return this builder
         */
        Builder addLink(Link link);

        /**
         * Replaces the links.
         * @param links the values
         * @return this builder
         */
        Builder links(Iterable<? extends Link> links);

        /**
         * Adds one to the remarks.
         * @param remark the value
         * @return this builder
         */
        Builder addRemark(LocalizedText remark);

        /**
         * Replaces the remarks.
         * @param remarks the values
         * @return this builder
         */
        Builder remarks(Iterable<? extends LocalizedText> remarks);

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
         * @throws IllegalStateException if {@code id} or {@code title} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Activity build();
    }
}
