package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Activity;

/** Reads and writes {@link Activity}. */
final class ActivityCodec implements Codec<Activity> {
    static final ActivityCodec INSTANCE = new ActivityCodec();

    private static final Members MEMBERS = Members.of(
                    "id",
                    "formerIds",
                    "title",
                    "description",
                    "kind",
                    "status",
                    "otherActionLines",
                    "outcomes",
                    "wsisTargets",
                    "sectors",
                    "leadUnit",
                    "supportingUnits",
                    "strategicGoals",
                    "resolutions",
                    "programmes",
                    "initiatives",
                    "questions",
                    "sdgs",
                    "gdcObjectives",
                    "timeframe",
                    "expectedResults",
                    "partners",
                    "resources",
                    "regions",
                    "progress",
                    "links",
                    "remarks",
                    "extensions")
            .required("id", "title");

    private ActivityCodec() {}

    @Override
    public @Nullable Activity read(Cursor in) {
        in.countActivity();
        return in.object(MEMBERS, Activity.builder(), ActivityCodec::readMember, Activity.Builder::build);
    }

    private static void readMember(String name, Cursor in, Activity.Builder activity) {
        switch (name) {
            case "id" -> in.read(Codes.ID, activity, Activity.Builder::id);
            case "formerIds" -> activity.formerIds(in.list(Codes.ID));
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, activity, Activity.Builder::title);
            case "description" -> in.read(LocalizedTextCodec.INSTANCE, activity, Activity.Builder::description);
            case "kind" -> in.read(Codes.ACTIVITY_KIND, activity, Activity.Builder::kind);
            case "status" -> in.read(Codes.ACTIVITY_STATUS, activity, Activity.Builder::status);
            case "otherActionLines" -> activity.otherActionLines(in.list(Codes.ACTION_LINE));
            case "outcomes" -> activity.outcomes(in.list(Codes.OUTCOME));
            case "wsisTargets" -> activity.wsisTargets(in.list(Codes.WSIS_TARGET));
            case "sectors" -> activity.sectors(in.list(Codes.SECTOR));
            case "leadUnit" -> in.read(Codes.TEXT, activity, Activity.Builder::leadUnit);
            case "supportingUnits" -> activity.supportingUnits(in.list(Codes.TEXT));
            case "strategicGoals" -> activity.strategicGoals(in.links(StrategicGoalCodec.INSTANCE));
            case "resolutions" -> activity.resolutions(in.links(ResolutionCodec.INSTANCE));
            case "programmes" -> activity.programmes(in.links(ProgrammeCodec.INSTANCE));
            case "initiatives" -> activity.initiatives(in.links(InitiativeCodec.INSTANCE));
            case "questions" -> activity.questions(in.links(StudyQuestionCodec.INSTANCE));
            case "sdgs" -> activity.sdgs(in.links(SdgLinkCodec.INSTANCE));
            case "gdcObjectives" -> activity.gdcObjectives(in.links(GdcLinkCodec.INSTANCE));
            case "timeframe" -> in.read(TimeframeCodec.INSTANCE, activity, Activity.Builder::timeframe);
            case "expectedResults" -> activity.expectedResults(in.list(ExpectedResultCodec.INSTANCE));
            case "partners" -> activity.partners(in.list(PartnerCodec.INSTANCE));
            case "resources" -> in.read(ResourceImpactCodec.INSTANCE, activity, Activity.Builder::resources);
            case "regions" -> activity.regions(in.list(Codes.REGION));
            case "progress" -> activity.progress(in.list(ProgressNoteCodec.INSTANCE));
            case "links" -> activity.links(in.links(LinkCodec.INSTANCE));
            case "remarks" -> activity.remarks(in.list(LocalizedTextCodec.INSTANCE));
            case "extensions" -> in.read(ExtensionsCodec.INSTANCE, activity, Activity.Builder::extensions);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Activity activity, Output out) {
        out.startObject();
        out.text("id", activity.id());
        out.texts("formerIds", activity.formerIds());
        out.member("title", activity.title(), LocalizedTextCodec.INSTANCE);
        out.member("description", activity.description().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("kind", activity.kind().orElse(null));
        out.text("status", activity.status().orElse(null));
        out.texts("otherActionLines", activity.otherActionLines());
        out.texts("outcomes", activity.outcomes());
        out.texts("wsisTargets", activity.wsisTargets());
        out.texts("sectors", activity.sectors());
        out.text("leadUnit", activity.leadUnit().orElse(null));
        out.texts("supportingUnits", activity.supportingUnits());
        out.list("strategicGoals", activity.strategicGoals(), StrategicGoalCodec.INSTANCE);
        out.list("resolutions", activity.resolutions(), ResolutionCodec.INSTANCE);
        out.list("programmes", activity.programmes(), ProgrammeCodec.INSTANCE);
        out.list("initiatives", activity.initiatives(), InitiativeCodec.INSTANCE);
        out.list("questions", activity.questions(), StudyQuestionCodec.INSTANCE);
        out.list("sdgs", activity.sdgs(), SdgLinkCodec.INSTANCE);
        out.list("gdcObjectives", activity.gdcObjectives(), GdcLinkCodec.INSTANCE);
        out.member("timeframe", activity.timeframe().orElse(null), TimeframeCodec.INSTANCE);
        out.list("expectedResults", activity.expectedResults(), ExpectedResultCodec.INSTANCE);
        out.list("partners", activity.partners(), PartnerCodec.INSTANCE);
        out.member("resources", activity.resources().orElse(null), ResourceImpactCodec.INSTANCE);
        out.texts("regions", activity.regions());
        out.list("progress", activity.progress(), ProgressNoteCodec.INSTANCE);
        out.list("links", activity.links(), LinkCodec.INSTANCE);
        out.list("remarks", activity.remarks(), LocalizedTextCodec.INSTANCE);
        if (!activity.extensions().isEmpty()) {
            out.member("extensions", activity.extensions(), ExtensionsCodec.INSTANCE);
        }
        out.endObject();
    }
}
