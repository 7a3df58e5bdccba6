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

    static boolean visit(Activity activity, TextVisitor to) {
        boolean stop = to.localized(true, activity.title(), "", 0, "title")
                || to.localized(true, activity.description(), "description")
                || to.plain(false, activity.leadUnit(), "leadUnit");
        for (int i = 0; i < activity.supportingUnits().size(); i++) {
            stop = stop || to.plain(false, activity.supportingUnits().get(i), "supportingUnits", i, "");
        }
        stop = stop || visitGrounds(activity, to) || visitGoals(activity, to);
        if (activity.timeframe().isPresent()) {
            stop = stop || visit(activity.timeframe().get(), "", 0, TIMEFRAME, to);
        }
        for (int i = 0; i < activity.expectedResults().size(); i++) {
            stop = stop || to.localized(true, activity.expectedResults().get(i).text(), "expectedResults", i, "text");
        }
        for (int i = 0; i < activity.partners().size(); i++) {
            stop = stop || visit(activity.partners().get(i), i, to);
        }
        if (activity.resources().isPresent()) {
            ResourceImpact resources = activity.resources().get();
            stop = stop
                    || to.plain(false, resources.staff(), "resources/staff")
                    || to.localized(false, resources.note(), "resources/note")
                    || to.plain(false, resources.asWritten(), "resources/asWritten");
        }
        for (int i = 0; i < activity.progress().size(); i++) {
            stop = stop || to.localized(false, activity.progress().get(i).text(), "progress", i, "text");
        }
        for (int i = 0; i < activity.links().size(); i++) {
            stop = stop || to.localized(true, activity.links().get(i).title(), "links", i, "title");
        }
        for (int i = 0; i < activity.remarks().size(); i++) {
            stop = stop || to.localized(false, activity.remarks().get(i), "remarks", i, "");
        }
        return stop || to.extensions(activity.extensions());
    }

    /** Strategic goals and what the activity is founded on. */
    private static boolean visitGrounds(Activity activity, TextVisitor to) {
        boolean stop = false;
        for (int i = 0; i < activity.strategicGoals().size(); i++) {
            StrategicGoal goal = activity.strategicGoals().get(i);
            stop = stop
                    || to.plain(false, goal.plan(), "strategicGoals", i, "plan")
                    || to.localized(true, goal.title(), "strategicGoals", i, "title")
                    || to.plain(false, goal.asWritten(), "strategicGoals", i, "asWritten");
        }
        stop = stop || visit(activity.resolutions(), "resolutions", to);
        for (int i = 0; i < activity.programmes().size(); i++) {
            Programme programme = activity.programmes().get(i);
            stop = stop
                    || to.plain(false, programme.plan(), "programmes", i, "plan")
                    || to.localized(true, programme.title(), "programmes", i, "title")
                    || to.plain(false, programme.asWritten(), "programmes", i, "asWritten");
        }
        for (int i = 0; i < activity.initiatives().size(); i++) {
            Initiative initiative = activity.initiatives().get(i);
            stop = stop
                    || to.plain(false, initiative.plan(), "initiatives", i, "plan")
                    || to.localized(true, initiative.title(), "initiatives", i, "title")
                    || to.plain(false, initiative.asWritten(), "initiatives", i, "asWritten");
        }
        for (int i = 0; i < activity.questions().size(); i++) {
            StudyQuestion question = activity.questions().get(i);
            stop = stop
                    || to.plain(false, question.period(), "questions", i, "period")
                    || to.localized(true, question.title(), "questions", i, "title")
                    || to.plain(false, question.asWritten(), "questions", i, "asWritten");
        }
        return stop;
    }

    private static boolean visitGoals(Activity activity, TextVisitor to) {
        boolean stop = false;
        for (int i = 0; i < activity.sdgs().size(); i++) {
            SdgLink link = activity.sdgs().get(i);
            stop = stop
                    || to.localized(false, link.rationale(), "sdgs", i, "rationale")
                    || to.plain(false, link.source(), "sdgs", i, "source")
                    || to.plain(false, link.asWritten(), "sdgs", i, "asWritten");
        }
        for (int i = 0; i < activity.gdcObjectives().size(); i++) {
            stop = stop
                    || to.plain(false, activity.gdcObjectives().get(i).paragraph(), "gdcObjectives", i, "paragraph")
                    || to.localized(false, activity.gdcObjectives().get(i).rationale(), "gdcObjectives", i, "rationale")
                    || to.plain(false, activity.gdcObjectives().get(i).asWritten(), "gdcObjectives", i, "asWritten");
        }
        return stop;
    }

    static boolean visit(List<Resolution> resolutions, String list, TextVisitor to) {
        boolean stop = false;
        for (int i = 0; i < resolutions.size(); i++) {
            Resolution resolution = resolutions.get(i);
            if (resolution.revision().isPresent()) {
                stop = stop || to.plain(false, resolution.revision().get().place(), list, i, "revision/place");
            }
            for (int j = 0; j < resolution.paragraphs().size(); j++) {
                stop = stop || to.plain(false, resolution.paragraphs().get(j), list, i, "paragraphs/" + j);
            }
            stop = stop
                    || to.localized(true, resolution.title(), list, i, "title")
                    || to.plain(false, resolution.asWritten(), list, i, "asWritten");
        }
        return stop;
    }

    static boolean visit(Timeframe timeframe, String list, int index, TimeMembers members, TextVisitor to) {
        boolean stop = false;
        if (timeframe instanceof Timeframe.Event event) {
            stop = to.plain(false, event.event(), list, index, members.event());
        } else if (timeframe instanceof Timeframe.Cycle cycle) {
            stop = to.plain(false, cycle.cycle(), list, index, members.cycle());
        }
        return stop || to.plain(false, timeframe.asWritten(), list, index, members.asWritten());
    }

    private static boolean visit(Partner partner, int index, TextVisitor to) {
        boolean stop = false;
        if (partner instanceof Partner.OfOrganization known) {
            stop = PublicationTexts.visit(known.organization(), "partners", index, to);
        } else if (partner instanceof Partner.Named named) {
            stop = to.plain(true, named.name(), "partners", index, "name");
        }
        return stop || to.plain(false, partner.asWritten(), "partners", index, "asWritten");
    }
}
