package org.wsisroadmaps.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of an activity. Written by hand, since activities are most of a document and have many lists: a list
 * that is given as a whole is taken as it is, where a generated builder would make a second and a third one.
 */
final class ActivityBuilder implements Activity.Builder {
    private @Nullable Id id;
    private List<Id> formerIds = List.of();
    private @Nullable LocalizedText title;
    private @Nullable LocalizedText description;
    private @Nullable ActivityKind kind;
    private @Nullable ActivityStatus status;
    private List<ActionLine> otherActionLines = List.of();
    private List<WsisOutcome> outcomes = List.of();
    private List<WsisTarget> wsisTargets = List.of();
    private List<Sector> sectors = List.of();
    private @Nullable String leadUnit;
    private List<String> supportingUnits = List.of();
    private List<StrategicGoal> strategicGoals = List.of();
    private List<Resolution> resolutions = List.of();
    private List<Programme> programmes = List.of();
    private List<Initiative> initiatives = List.of();
    private List<StudyQuestion> questions = List.of();
    private List<SdgLink> sdgs = List.of();
    private List<GdcLink> gdcObjectives = List.of();
    private @Nullable Timeframe timeframe;
    private List<ExpectedResult> expectedResults = List.of();
    private List<Partner> partners = List.of();
    private @Nullable ResourceImpact resources;
    private List<Region> regions = List.of();
    private List<ProgressNote> progress = List.of();
    private List<Link> links = List.of();
    private List<LocalizedText> remarks = List.of();
    private @Nullable Extensions extensions;

    @Override
    public ActivityBuilder from(Activity activity) {
        id = activity.id();
        formerIds = Lists.join(formerIds, activity.formerIds());
        title = activity.title();
        description = activity.description().orElse(description);
        kind = activity.kind().orElse(kind);
        status = activity.status().orElse(status);
        otherActionLines = Lists.join(otherActionLines, activity.otherActionLines());
        outcomes = Lists.join(outcomes, activity.outcomes());
        wsisTargets = Lists.join(wsisTargets, activity.wsisTargets());
        sectors = Lists.join(sectors, activity.sectors());
        leadUnit = activity.leadUnit().orElse(leadUnit);
        supportingUnits = Lists.join(supportingUnits, activity.supportingUnits());
        strategicGoals = Lists.join(strategicGoals, activity.strategicGoals());
        resolutions = Lists.join(resolutions, activity.resolutions());
        programmes = Lists.join(programmes, activity.programmes());
        initiatives = Lists.join(initiatives, activity.initiatives());
        questions = Lists.join(questions, activity.questions());
        sdgs = Lists.join(sdgs, activity.sdgs());
        gdcObjectives = Lists.join(gdcObjectives, activity.gdcObjectives());
        timeframe = activity.timeframe().orElse(timeframe);
        expectedResults = Lists.join(expectedResults, activity.expectedResults());
        partners = Lists.join(partners, activity.partners());
        resources = activity.resources().orElse(resources);
        regions = Lists.join(regions, activity.regions());
        progress = Lists.join(progress, activity.progress());
        links = Lists.join(links, activity.links());
        remarks = Lists.join(remarks, activity.remarks());
        extensions = activity.extensions();
        return this;
    }

    @Override
    public ActivityBuilder id(Id value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    @Override
    public ActivityBuilder addFormerId(Id value) {
        formerIds = Lists.plus(formerIds, value);
        return this;
    }

    @Override
    public ActivityBuilder formerIds(Iterable<? extends Id> values) {
        formerIds = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder title(LocalizedText value) {
        title = Objects.requireNonNull(value, "title");
        return this;
    }

    @Override
    public ActivityBuilder description(LocalizedText value) {
        description = Objects.requireNonNull(value, "description");
        return this;
    }

    @Override
    public ActivityBuilder description(Optional<? extends LocalizedText> value) {
        description = value.orElse(null);
        return this;
    }

    @Override
    public ActivityBuilder kind(ActivityKind value) {
        kind = Objects.requireNonNull(value, "kind");
        return this;
    }

    @Override
    public ActivityBuilder kind(Optional<? extends ActivityKind> value) {
        kind = value.orElse(null);
        return this;
    }

    @Override
    public ActivityBuilder status(ActivityStatus value) {
        status = Objects.requireNonNull(value, "status");
        return this;
    }

    @Override
    public ActivityBuilder status(Optional<? extends ActivityStatus> value) {
        status = value.orElse(null);
        return this;
    }

    @Override
    public ActivityBuilder addOtherActionLine(ActionLine value) {
        otherActionLines = Lists.plus(otherActionLines, value);
        return this;
    }

    @Override
    public ActivityBuilder otherActionLines(Iterable<? extends ActionLine> values) {
        otherActionLines = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addOutcome(WsisOutcome value) {
        outcomes = Lists.plus(outcomes, value);
        return this;
    }

    @Override
    public ActivityBuilder outcomes(Iterable<? extends WsisOutcome> values) {
        outcomes = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addWsisTarget(WsisTarget value) {
        wsisTargets = Lists.plus(wsisTargets, value);
        return this;
    }

    @Override
    public ActivityBuilder wsisTargets(Iterable<? extends WsisTarget> values) {
        wsisTargets = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addSector(Sector value) {
        sectors = Lists.plus(sectors, value);
        return this;
    }

    @Override
    public ActivityBuilder sectors(Iterable<? extends Sector> values) {
        sectors = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder leadUnit(String value) {
        leadUnit = Objects.requireNonNull(value, "leadUnit");
        return this;
    }

    @Override
    public ActivityBuilder leadUnit(Optional<String> value) {
        leadUnit = value.orElse(null);
        return this;
    }

    @Override
    public ActivityBuilder addSupportingUnit(String value) {
        supportingUnits = Lists.plus(supportingUnits, value);
        return this;
    }

    @Override
    public ActivityBuilder supportingUnits(Iterable<String> values) {
        supportingUnits = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addStrategicGoal(StrategicGoal value) {
        strategicGoals = Lists.plus(strategicGoals, value);
        return this;
    }

    @Override
    public ActivityBuilder strategicGoals(Iterable<? extends StrategicGoal> values) {
        strategicGoals = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addResolution(Resolution value) {
        resolutions = Lists.plus(resolutions, value);
        return this;
    }

    @Override
    public ActivityBuilder resolutions(Iterable<? extends Resolution> values) {
        resolutions = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addProgramme(Programme value) {
        programmes = Lists.plus(programmes, value);
        return this;
    }

    @Override
    public ActivityBuilder programmes(Iterable<? extends Programme> values) {
        programmes = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addInitiative(Initiative value) {
        initiatives = Lists.plus(initiatives, value);
        return this;
    }

    @Override
    public ActivityBuilder initiatives(Iterable<? extends Initiative> values) {
        initiatives = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addQuestion(StudyQuestion value) {
        questions = Lists.plus(questions, value);
        return this;
    }

    @Override
    public ActivityBuilder questions(Iterable<? extends StudyQuestion> values) {
        questions = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addSdg(SdgLink value) {
        sdgs = Lists.plus(sdgs, value);
        return this;
    }

    @Override
    public ActivityBuilder sdgs(Iterable<? extends SdgLink> values) {
        sdgs = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addGdcObjective(GdcLink value) {
        gdcObjectives = Lists.plus(gdcObjectives, value);
        return this;
    }

    @Override
    public ActivityBuilder gdcObjectives(Iterable<? extends GdcLink> values) {
        gdcObjectives = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder timeframe(Timeframe value) {
        timeframe = Objects.requireNonNull(value, "timeframe");
        return this;
    }

    @Override
    public ActivityBuilder timeframe(Optional<? extends Timeframe> value) {
        timeframe = value.orElse(null);
        return this;
    }

    @Override
    public ActivityBuilder addExpectedResult(ExpectedResult value) {
        expectedResults = Lists.plus(expectedResults, value);
        return this;
    }

    @Override
    public ActivityBuilder expectedResults(Iterable<? extends ExpectedResult> values) {
        expectedResults = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addPartner(Partner value) {
        partners = Lists.plus(partners, value);
        return this;
    }

    @Override
    public ActivityBuilder partners(Iterable<? extends Partner> values) {
        partners = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder resources(ResourceImpact value) {
        resources = Objects.requireNonNull(value, "resources");
        return this;
    }

    @Override
    public ActivityBuilder resources(Optional<? extends ResourceImpact> value) {
        resources = value.orElse(null);
        return this;
    }

    @Override
    public ActivityBuilder addRegion(Region value) {
        regions = Lists.plus(regions, value);
        return this;
    }

    @Override
    public ActivityBuilder regions(Iterable<? extends Region> values) {
        regions = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addProgress(ProgressNote value) {
        progress = Lists.plus(progress, value);
        return this;
    }

    @Override
    public ActivityBuilder progress(Iterable<? extends ProgressNote> values) {
        progress = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addLink(Link value) {
        links = Lists.plus(links, value);
        return this;
    }

    @Override
    public ActivityBuilder links(Iterable<? extends Link> values) {
        links = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder addRemark(LocalizedText value) {
        remarks = Lists.plus(remarks, value);
        return this;
    }

    @Override
    public ActivityBuilder remarks(Iterable<? extends LocalizedText> values) {
        remarks = Lists.of(values);
        return this;
    }

    @Override
    public ActivityBuilder extensions(Extensions value) {
        extensions = Objects.requireNonNull(value, "extensions");
        return this;
    }

    @Override
    public Activity build() {
        if (id == null || title == null) {
            throw new IllegalStateException(
                    "Cannot build Activity, some of required attributes are not set " + missing());
        }
        return ImmutableActivity.of(
                id,
                formerIds,
                title,
                description,
                kind,
                status,
                otherActionLines,
                outcomes,
                wsisTargets,
                sectors,
                leadUnit,
                supportingUnits,
                strategicGoals,
                resolutions,
                programmes,
                initiatives,
                questions,
                sdgs,
                gdcObjectives,
                timeframe,
                expectedResults,
                partners,
                resources,
                regions,
                progress,
                links,
                remarks,
                extensions == null ? Extensions.none() : extensions);
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (id == null) {
            missing.add("id");
        }
        if (title == null) {
            missing.add("title");
        }
        return missing;
    }
}
