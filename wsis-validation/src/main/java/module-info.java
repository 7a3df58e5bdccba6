/** Applies the rules of the roadmap guidance to publications and reports what was found, with line and column. */
module org.wsisroadmaps.validation {
    requires transitive org.wsisroadmaps.io;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    uses org.wsisroadmaps.validation.RuleProvider;

    exports org.wsisroadmaps.validation;
    exports org.wsisroadmaps.validation.policy;
    exports org.wsisroadmaps.validation.report;
}
