package org.wsisroadmaps.validation;

/** How severe a rule is, and how severe in drafts. */
record Grade(RuleInfo info, Severity severity, Severity inDrafts) {}
