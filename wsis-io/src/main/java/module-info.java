/** Reads and writes roadmap publications as JSON, YAML and NDJSON. */
@SuppressWarnings("module") // The readers of the stream package are compiled after this module.
module org.wsisroadmaps.io {
    requires transitive org.wsisroadmaps.model;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static tools.jackson.databind;

    exports org.wsisroadmaps.io;
    exports org.wsisroadmaps.io.stream to
            org.wsisroadmaps.cli,
            org.wsisroadmaps.validation;
}
