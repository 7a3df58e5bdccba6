package org.wsisroadmaps.benchmarks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.Answer;
import org.wsisroadmaps.model.GdcLink;
import org.wsisroadmaps.model.Initiative;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.model.ResourceImpact;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.StudyQuestion;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.validation.Rule;
import org.wsisroadmaps.validation.RuleRegistry;

/** 25 checks of activities, as the rules that we ship and as one pass by hand that only counts what it finds. */
final class Checks {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Set<String> IDS = Set.of(
            "activity-without-expected-result",
            "activity-without-timeframe",
            "timeframe-reversed",
            "timeframe-out-of-range",
            "timeframe-not-understood",
            "activity-overdue",
            "open-ended-without-review",
            "activity-without-partner",
            "only-partner-groups",
            "activity-without-strategic-goal",
            "activity-without-mandate",
            "activity-without-sdg-link",
            "duplicate-sdg-link",
            "sdg-link-without-rationale",
            "resolution-without-body",
            "resolution-without-revision",
            "duplicate-resolution",
            "resolution-later-than-roadmap",
            "activity-beyond-horizon",
            "question-without-period",
            "repeated-action-line",
            "resource-amount-without-currency",
            "unknown-gdc-objective",
            "initiative-without-plan",
            "unknown-region");

    private Checks() {}

    static RuleRegistry registry() {
        Rule[] rules = RuleRegistry.standard().rules().stream()
                .filter(rule -> IDS.contains(rule.info().id()))
                .toArray(Rule[]::new);
        if (rules.length != 25) {
            throw new IllegalStateException("there are " + rules.length + " rules");
        }
        return RuleRegistry.of(rules);
    }

    static void agree(Collection<?> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException(
                    "the document is not clean: " + findings.iterator().next());
        }
    }

    static void agree(int findings) {
        if (findings > 0) {
            throw new IllegalStateException(findings + " findings");
        }
    }

    static int fused(Publication publication) {
        int found = 0;
        List<Roadmap> roadmaps = publication.roadmaps();
        for (int i = 0; i < roadmaps.size(); i++) {
            Roadmap roadmap = roadmaps.get(i);
            int year = year(publication, roadmap);
            LocalDate horizon = roadmap.horizon().isPresent()
                            && roadmap.horizon().get().end().isPresent()
                    ? roadmap.horizon().get().end().get().latest()
                    : LocalDate.MAX;
            if (roadmap.revision().isPresent()) {
                found += resolutions(roadmap.revision().get().approvals(), year);
            }
            found += resolutions(roadmap.mandate(), year);
            List<Activity> activities = roadmap.activities();
            for (int j = 0; j < activities.size(); j++) {
                found += activity(activities.get(j), roadmap.actionLine(), year, horizon);
            }
        }
        return found;
    }

    private static int year(Publication publication, Roadmap roadmap) {
        if (roadmap.revision().isPresent() && roadmap.revision().get().date().isPresent()) {
            return roadmap.revision().get().date().get().year();
        }
        return publication.date().isPresent() ? publication.date().get().year() : Integer.MAX_VALUE;
    }

    private static int activity(Activity activity, ActionLine line, int year, LocalDate horizon) {
        int found = count(activity.expectedResults().isEmpty())
                + count(activity.partners().isEmpty())
                + count(activity.strategicGoals().isEmpty())
                + count(activity.sdgs().isEmpty())
                + count(activity.resolutions().isEmpty()
                        && activity.programmes().isEmpty()
                        && activity.initiatives().isEmpty()
                        && activity.questions().isEmpty());
        found += time(activity, horizon) + partners(activity.partners()) + sdgs(activity.sdgs());
        found += resolutions(activity.resolutions(), year) + initiatives(activity.initiatives());
        for (StudyQuestion question : activity.questions()) {
            found += count(question.number().isPresent() && question.period().isEmpty());
        }
        List<ActionLine> lines = activity.otherActionLines();
        for (int i = 0; i < lines.size(); i++) {
            found += count(lines.get(i) == line || lines.indexOf(lines.get(i)) < i);
        }
        if (activity.resources().isPresent()
                && activity.resources().get().amount().isPresent()) {
            ResourceImpact resources = activity.resources().get();
            found += count(resources.amount().get().signum() < 0
                    || resources.currency().isEmpty());
        }
        for (GdcLink link : activity.gdcObjectives()) {
            String objective = link.objective();
            found += count(objective.length() != 1 || objective.charAt(0) < '1' || objective.charAt(0) > '5');
        }
        return found;
    }

    private static int time(Activity activity, LocalDate horizon) {
        if (activity.timeframe().isEmpty()) {
            return 1;
        }
        Timeframe time = activity.timeframe().get();
        Optional<PartialDate> start = time.start();
        Optional<PartialDate> end = time.end();
        int found = count(time instanceof Timeframe.Verbatim)
                + count(activity.progress().isEmpty() && time.isOpenEnded() == Answer.YES)
                + count(out(start) || out(end));
        if (end.isPresent()) {
            LocalDate last = end.get().latest();
            boolean done = activity.status().isPresent()
                    && (activity.status().get().equals(ActivityStatus.COMPLETED)
                            || activity.status().get().equals(ActivityStatus.CANCELLED));
            found += count(!done && last.isBefore(TODAY))
                    + count(last.isAfter(horizon))
                    + count(start.isPresent() && last.isBefore(start.get().earliest()));
        }
        return found;
    }

    private static boolean out(Optional<PartialDate> date) {
        return date.isPresent() && (date.get().year() < 1998 || date.get().year() > 2100);
    }

    private static int partners(List<Partner> partners) {
        for (int i = 0; i < partners.size(); i++) {
            if (!(partners.get(i) instanceof Partner.OfGroup)) {
                return 0;
            }
        }
        return count(!partners.isEmpty());
    }

    private static int sdgs(List<SdgLink> links) {
        int found = 0;
        for (int i = 0; i < links.size(); i++) {
            SdgLink link = links.get(i);
            found += count(link.rationale().isEmpty());
            for (int j = 0; j < i; j++) {
                SdgLink other = links.get(j);
                if (link.goal().equals(other.goal())
                        && link.target().equals(other.target())
                        && link.indicator().equals(other.indicator())) {
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    private static int resolutions(List<Resolution> resolutions, int year) {
        int found = 0;
        for (int i = 0; i < resolutions.size(); i++) {
            Resolution resolution = resolutions.get(i);
            if (resolution.number().isEmpty()) {
                continue;
            }
            boolean dated = resolution.revision().isPresent()
                    && resolution.revision().get().year().isPresent();
            if (resolution.body().isEmpty()) {
                found++;
            } else {
                ResolutionBody body = resolution.body().get();
                found += count(!dated
                        && resolution.kind().equals(ResolutionKind.RESOLUTION)
                        && (body.equals(ResolutionBody.PP)
                                || body.equals(ResolutionBody.WTDC)
                                || body.equals(ResolutionBody.WTSA)));
            }
            found += count(dated && resolution.revision().get().year().getAsInt() > year);
            for (int j = 0; j < i; j++) {
                Resolution other = resolutions.get(j);
                if (resolution.number().equals(other.number())
                        && resolution.body().equals(other.body())
                        && resolution.kind().equals(other.kind())) {
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    private static int initiatives(List<Initiative> initiatives) {
        int found = 0;
        for (int i = 0; i < initiatives.size(); i++) {
            Initiative initiative = initiatives.get(i);
            boolean regional =
                    initiative.kind().isPresent() && initiative.kind().get().equals(InitiativeKind.REGIONAL);
            if (initiative.code().isPresent()) {
                String code = initiative.code().get();
                boolean known = startsWithRegion(code);
                found += count(initiative.plan().isEmpty() && (regional || (known && isNumber(code, 3))))
                        + count(regional && !known);
            }
        }
        return found;
    }

    private static boolean startsWithRegion(String code) {
        return code.startsWith("AFR")
                || code.startsWith("AMS")
                || code.startsWith("ARB")
                || code.startsWith("ASP")
                || code.startsWith("CIS")
                || code.startsWith("EUR");
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from;
    }

    private static int count(boolean fault) {
        return fault ? 1 : 0;
    }
}
