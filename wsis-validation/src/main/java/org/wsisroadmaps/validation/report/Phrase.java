package org.wsisroadmaps.validation.report;

import org.wsisroadmaps.model.Message;

/** What reports that are more than lines say around the findings, in English. Other languages have it by its key. */
enum Phrase {
    ERRORS("errors", "errors"),
    WARNINGS("warnings", "warnings"),
    INFOS("infos", "infos"),
    SUPPRESSED("suppressed", "suppressed"),
    VALID_MEANS("valid-means", "Everything was checked and there is no error."),
    INVALID_MEANS("invalid-means", "Everything was checked and there is an error."),
    INCOMPLETE_MEANS("incomplete-means", "Not everything could be checked, so nothing is said of the whole."),
    TITLE("title", "Validation report"),
    SKIP("skip", "Skip to the findings"),
    FILES("files", "Sources"),
    SOURCE("source", "Source"),
    VERDICT("verdict", "Verdict"),
    POLICY("policy", "Policy"),
    PUBLICATION("publication", "Publication"),
    NUMBERED_PUBLICATION("numbered-publication", "Publication {0}"),
    ROADMAP("roadmap", "Roadmap"),
    NUMBERED_ROADMAP("numbered-roadmap", "Roadmap {0}"),
    ACTIVITY("activity", "Activity"),
    NUMBERED_ACTIVITY("numbered-activity", "Activity {0}"),
    FINDING("finding", "Finding"),
    NO_FINDINGS("no-findings", "There is nothing to report."),
    COLON("colon", ":"),
    SHOW("show", "Show"),
    FIX("fix", "Fix"),
    VALUE("value", "Value"),
    RULE("rule", "Rule"),
    RULES("rules", "Rules that found something"),
    WHY("why", "Why"),
    FROM("from", "Source of the rule"),
    MORE("more", "More"),
    PLACE("place", "Place"),
    POSITION("position", "line {0}, column {1}"),
    BYTE("byte", "byte {0}"),
    NOT_LISTED("not-listed", "Counted and not listed: {0}."),
    NOT_RUN("not-run", "Rules that did not finish"),
    NOT_RUN_MEANS("not-run-means", "What these rules would have found is not known."),
    DID_NOT_FINISH("did-not-finish", "the rule {0} did not finish: {1}"),
    HOW("how", "How it was validated"),
    TOOL("tool", "Tool"),
    RULE_SET("rule-set", "Rule set"),
    PROFILE("profile", "Profile"),
    AS_OF("as-of", "As of"),
    EDITIONS("editions", "Editions of the catalogues"),
    FOUND("found", "Findings: {0}"),
    READING("reading", "Found while reading, before any rule was applied. The format is described in docs/format.md.");

    private final Message message;

    Phrase(String key, String pattern) {
        this.message = Message.of("page." + key, pattern);
    }

    Message message() {
        return message;
    }
}
