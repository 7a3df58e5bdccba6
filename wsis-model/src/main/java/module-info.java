/** What a WSIS action line roadmap is: immutable values that need the JDK alone at run time. */
module org.wsisroadmaps.model {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.wsisroadmaps.model;
    exports org.wsisroadmaps.model.catalogue;
}
