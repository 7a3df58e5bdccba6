package org.wsisroadmaps.io;

import java.util.Optional;
import java.util.function.Function;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ActivityKind;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.WsisOutcome;
import org.wsisroadmaps.model.WsisTarget;

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
    public Optional<Activity> read(Cursor in) {
        in.countActivity();
        Activity.Builder activity = Activity.builder();
        LinkCount links = new LinkCount();
        return in.object(MEMBERS, name -> readMember(name, in, activity, links), activity::build);
    }

    private static void readMember(String name, Cursor in, Activity.Builder activity, LinkCount links) {
        switch (name) {
            case "id" -> in.code(Id::of).ifPresent(activity::id);
            case "formerIds" -> in.list(entry -> entry.code(Id::of), activity::addFormerId);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(activity::title);
            case "description" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(activity::description);
            case "kind" -> in.code(ActivityKind::of).ifPresent(activity::kind);
            case "status" -> in.code(ActivityStatus::of).ifPresent(activity::status);
            case "otherActionLines" ->
                in.list(entry -> entry.lookAlikeCode(ActionLine::parse), activity::addOtherActionLine);
            case "outcomes" -> in.list(entry -> entry.lookAlikeCode(WsisOutcome::parse), activity::addOutcome);
            case "wsisTargets" -> in.list(entry -> entry.text(WsisTarget::of), activity::addWsisTarget);
            case "sectors" -> in.list(entry -> entry.code(Sector::of), activity::addSector);
            case "leadUnit" -> in.text().ifPresent(activity::leadUnit);
            case "supportingUnits" -> in.list(entry -> entry.text(), activity::addSupportingUnit);
            case "strategicGoals" -> in.list(links.counting(StrategicGoalCodec.INSTANCE), activity::addStrategicGoal);
            case "resolutions" -> in.list(links.counting(ResolutionCodec.INSTANCE), activity::addResolution);
            case "programmes" -> in.list(links.counting(ProgrammeCodec.INSTANCE), activity::addProgramme);
            case "initiatives" -> in.list(links.counting(InitiativeCodec.INSTANCE), activity::addInitiative);
            case "questions" -> in.list(links.counting(StudyQuestionCodec.INSTANCE), activity::addQuestion);
            case "sdgs" -> in.list(links.counting(SdgLinkCodec.INSTANCE), activity::addSdg);
            case "gdcObjectives" -> in.list(links.counting(GdcLinkCodec.INSTANCE), activity::addGdcObjective);
            case "timeframe" -> TimeframeCodec.INSTANCE.read(in).ifPresent(activity::timeframe);
            case "expectedResults" -> in.list(ExpectedResultCodec.INSTANCE, activity::addExpectedResult);
            case "partners" -> in.list(PartnerCodec.INSTANCE, activity::addPartner);
            case "resources" -> ResourceImpactCodec.INSTANCE.read(in).ifPresent(activity::resources);
            case "regions" -> in.list(entry -> entry.code(Region::of), activity::addRegion);
            case "progress" -> in.list(ProgressNoteCodec.INSTANCE, activity::addProgress);
            case "links" -> in.list(links.counting(LinkCodec.INSTANCE), activity::addLink);
            case "remarks" -> in.list(LocalizedTextCodec.INSTANCE, activity::addRemark);
            case "extensions" -> ExtensionsCodec.INSTANCE.read(in).ifPresent(activity::extensions);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Activity activity, Output out) {
        out.startObject();
        out.text("id", activity.id());
        out.texts("formerIds", activity.formerIds());
        out.member("title", activity.title(), LocalizedTextCodec.INSTANCE);
        out.member("description", activity.description(), LocalizedTextCodec.INSTANCE);
        out.text("kind", activity.kind());
        out.text("status", activity.status());
        out.texts("otherActionLines", activity.otherActionLines());
        out.texts("outcomes", activity.outcomes());
        out.texts("wsisTargets", activity.wsisTargets());
        out.texts("sectors", activity.sectors());
        out.text("leadUnit", activity.leadUnit());
        out.texts("supportingUnits", activity.supportingUnits());
        out.list("strategicGoals", activity.strategicGoals(), StrategicGoalCodec.INSTANCE);
        out.list("resolutions", activity.resolutions(), ResolutionCodec.INSTANCE);
        out.list("programmes", activity.programmes(), ProgrammeCodec.INSTANCE);
        out.list("initiatives", activity.initiatives(), InitiativeCodec.INSTANCE);
        out.list("questions", activity.questions(), StudyQuestionCodec.INSTANCE);
        out.list("sdgs", activity.sdgs(), SdgLinkCodec.INSTANCE);
        out.list("gdcObjectives", activity.gdcObjectives(), GdcLinkCodec.INSTANCE);
        out.member("timeframe", activity.timeframe(), TimeframeCodec.INSTANCE);
        out.list("expectedResults", activity.expectedResults(), ExpectedResultCodec.INSTANCE);
        out.list("partners", activity.partners(), PartnerCodec.INSTANCE);
        out.member("resources", activity.resources(), ResourceImpactCodec.INSTANCE);
        out.texts("regions", activity.regions());
        out.list("progress", activity.progress(), ProgressNoteCodec.INSTANCE);
        out.list("links", activity.links(), LinkCodec.INSTANCE);
        out.list("remarks", activity.remarks(), LocalizedTextCodec.INSTANCE);
        if (!activity.extensions().isEmpty()) {
            out.member("extensions", activity.extensions(), ExtensionsCodec.INSTANCE);
        }
        out.endObject();
    }

    /** Counts the links of one activity, of whatever kind, against the limit. */
    private static final class LinkCount {
        private int count;

        private <T> Function<Cursor, Optional<T>> counting(Codec<T> codec) {
            return in -> {
                int bound = in.limits().links();
                if (++count > bound) {
                    in.limit(ProblemText.LINKS, bound, count);
                }
                return codec.read(in);
            };
        }
    }
}
