module example.flow {
    requires org.wsisroadmaps.validation;
}
