package example.stream;

public final class StreamProgram {
    private StreamProgram() {}

    public static void main(String[] arguments) {
        System.out.println(org.wsisroadmaps.io.stream.Cursor.class);
    }
}
