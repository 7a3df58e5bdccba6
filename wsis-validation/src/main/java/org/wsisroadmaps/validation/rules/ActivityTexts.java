package org.wsisroadmaps.validation.rules;

import java.util.List;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Initiative;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.Programme;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResourceImpact;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.StudyQuestion;
import org.wsisroadmaps.model.Timeframe;

/** Shows the texts of an activity, in document order. Codes are no texts: readers let nothing odd into them. */
final class ActivityTexts {
    private static final TimeMembers TIMEFRAME = TimeMembers.of("timeframe");

    private ActivityTexts() {}

    /** The paths of the texts of a timeframe, put together once. */
    record TimeMembers(String event, String cycle, String asWritten) {
        static TimeMembers of(String name) {
            return new TimeMembers(name + "/event", name + "/cycle", name + "/asWritten");
        }
    }

    static void visit(Activity activity, TextVisitor to) {
        to.localized(true, activity.title(), "", 0, "title");
        to.localized(true, activity.description(), "description");
        to.plain(false, activity.leadUnit(), "leadUnit");
        for (int i = 0; i < activity.supportingUnits().size(); i++) {
            to.plain(false, activity.supportingUnits().get(i), "supportingUnits", i, "");
        }
        visitGrounds(activity, to);
        visitGoals(activity, to);
        if (activity.timeframe().isPresent()) {
            visit(activity.timeframe().get(), "", 0, TIMEFRAME, to);
        }
        for (int i = 0; i < activity.expectedResults().size(); i++) {
            to.localized(true, activity.expectedResults().get(i).text(), "expectedResults", i, "text");
        }
        for (int i = 0; i < activity.partners().size(); i++) {
            visit(activity.partners().get(i), i, to);
        }
        if (activity.resources().isPresent()) {
            ResourceImpact resources = activity.resources().get();
            to.plain(false, resources.staff(), "resources/staff");
            to.localized(false, resources.note(), "resources/note");
            to.plain(false, resources.asWritten(), "resources/asWritten");
        }
        for (int i = 0; i < activity.progress().size(); i++) {
            to.localized(false, activity.progress().get(i).text(), "progress", i, "text");
        }
        for (int i = 0; i < activity.links().size(); i++) {
            to.localized(true, activity.links().get(i).title(), "links", i, "title");
        }
        for (int i = 0; i < activity.remarks().size(); i++) {
            to.localized(false, activity.remarks().get(i), "remarks", i, "");
        }
        to.extensions(activity.extensions());
    }

    /** Strategic goals and what the activity is founded on. */
    private static void visitGrounds(Activity activity, TextVisitor to) {
        for (int i = 0; i < activity.strategicGoals().size(); i++) {
            StrategicGoal goal = activity.strategicGoals().get(i);
            to.plain(false, goal.plan(), "strategicGoals", i, "plan");
            to.localized(true, goal.title(), "strategicGoals", i, "title");
            to.plain(false, goal.asWritten(), "strategicGoals", i, "asWritten");
        }
        visit(activity.resolutions(), "resolutions", to);
        for (int i = 0; i < activity.programmes().size(); i++) {
            Programme programme = activity.programmes().get(i);
            to.plain(false, programme.plan(), "programmes", i, "plan");
            to.localized(true, programme.title(), "programmes", i, "title");
            to.plain(false, programme.asWritten(), "programmes", i, "asWritten");
        }
        for (int i = 0; i < activity.initiatives().size(); i++) {
            Initiative initiative = activity.initiatives().get(i);
            to.plain(false, initiative.plan(), "initiatives", i, "plan");
            to.localized(true, initiative.title(), "initiatives", i, "title");
            to.plain(false, initiative.asWritten(), "initiatives", i, "asWritten");
        }
        for (int i = 0; i < activity.questions().size(); i++) {
            StudyQuestion question = activity.questions().get(i);
            to.plain(false, question.period(), "questions", i, "period");
            to.localized(true, question.title(), "questions", i, "title");
            to.plain(false, question.asWritten(), "questions", i, "asWritten");
        }
    }

    private static void visitGoals(Activity activity, TextVisitor to) {
        for (int i = 0; i < activity.sdgs().size(); i++) {
            SdgLink link = activity.sdgs().get(i);
            to.localized(false, link.rationale(), "sdgs", i, "rationale");
            to.plain(false, link.source(), "sdgs", i, "source");
            to.plain(false, link.asWritten(), "sdgs", i, "asWritten");
        }
        for (int i = 0; i < activity.gdcObjectives().size(); i++) {
            to.plain(false, activity.gdcObjectives().get(i).paragraph(), "gdcObjectives", i, "paragraph");
            to.localized(false, activity.gdcObjectives().get(i).rationale(), "gdcObjectives", i, "rationale");
            to.plain(false, activity.gdcObjectives().get(i).asWritten(), "gdcObjectives", i, "asWritten");
        }
    }

    static void visit(List<Resolution> resolutions, String list, TextVisitor to) {
        for (int i = 0; i < resolutions.size(); i++) {
            Resolution resolution = resolutions.get(i);
            if (resolution.revision().isPresent()) {
                to.plain(false, resolution.revision().get().place(), list, i, "revision/place");
            }
            for (int j = 0; j < resolution.paragraphs().size(); j++) {
                to.plain(false, resolution.paragraphs().get(j), list, i, "paragraphs/" + j);
            }
            to.localized(true, resolution.title(), list, i, "title");
            to.plain(false, resolution.asWritten(), list, i, "asWritten");
        }
    }

    static void visit(Timeframe timeframe, String list, int index, TimeMembers members, TextVisitor to) {
        if (timeframe instanceof Timeframe.Event event) {
            to.plain(false, event.event(), list, index, members.event());
        } else if (timeframe instanceof Timeframe.Cycle cycle) {
            to.plain(false, cycle.cycle(), list, index, members.cycle());
        }
        to.plain(false, timeframe.asWritten(), list, index, members.asWritten());
    }

    private static void visit(Partner partner, int index, TextVisitor to) {
        if (partner instanceof Partner.OfOrganization known) {
            PublicationTexts.visit(known.organization(), "partners", index, to);
        } else if (partner instanceof Partner.Named named) {
            to.plain(true, named.name(), "partners", index, "name");
        }
        to.plain(false, partner.asWritten(), "partners", index, "asWritten");
    }
}
