module example.model {
    requires org.wsisroadmaps.model;
}
