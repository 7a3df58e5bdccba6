module example.mapping {
    requires org.wsisroadmaps.io;
    requires tools.jackson.databind;
}
