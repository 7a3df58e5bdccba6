module example.stream {
    requires org.wsisroadmaps.io;
}
