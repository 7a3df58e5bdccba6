/** Assertions about publications and reports, in the manner of AssertJ. */
module org.wsisroadmaps.validation.assertj {
    requires transitive org.assertj.core;
    requires transitive org.wsisroadmaps.validation;
    requires static org.jspecify;

    exports org.wsisroadmaps.validation.assertj;
}
