package example.hidden;

public final class HiddenProgram {
    private HiddenProgram() {}

    public static void main(String[] arguments) {
        System.out.println(org.wsisroadmaps.model.ImmutablePublication.builder());
    }
}
