/** The {@code wsis} command. */
module org.wsisroadmaps.cli {
    requires info.picocli;
    requires org.wsisroadmaps.validation;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    opens org.wsisroadmaps.cli to
            info.picocli;
}
