package org.wsisroadmaps.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.wsisroadmaps.cli.Wsis;
import org.wsisroadmaps.io.DocumentFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Whole processes: the command on a small document, beside a JVM that tells its version and a command that does nothing,
 * on the same class path; without and with an archive of classes such as the launcher makes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 10)
public class WholeProcess {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> CLASSES = List.of("-cp", System.getProperty("java.class.path"));

    private Path folder = Path.of("");

    /**
     * Writes a document and the archives.
     *
     * @throws IOException if they cannot be written
     * @throws InterruptedException never
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("process");
        Files.write(folder.resolve("document.json"), Documents.of(5, DocumentFormat.JSON));
        run(archiving("wsis.jsa"), validation());
        run(archiving("nothing.jsa"), nothingToDo());
    }

    /**
     * Deletes what was written.
     *
     * @throws IOException if it cannot be deleted
     */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /**
     * The version of Java.
     *
     * @return the exit code
     * @throws IOException if it cannot be run
     * @throws InterruptedException never
     */
    @Benchmark
    public int version() throws IOException, InterruptedException {
        return run(List.of("-version"), List.of());
    }

    /**
     * A command that does nothing.
     *
     * @return the exit code
     * @throws IOException if it cannot be run
     * @throws InterruptedException never
     */
    @Benchmark
    public int nothing() throws IOException, InterruptedException {
        return run(List.of(), nothingToDo());
    }

    /**
     * The same with an archive of its classes.
     *
     * @return the exit code
     * @throws IOException if it cannot be run
     * @throws InterruptedException never
     */
    @Benchmark
    public int nothingArchived() throws IOException, InterruptedException {
        return run(archived("nothing.jsa"), nothingToDo());
    }

    /**
     * The command of this library.
     *
     * @return the exit code
     * @throws IOException if it cannot be run
     * @throws InterruptedException never
     */
    @Benchmark
    public int validate() throws IOException, InterruptedException {
        return run(List.of(), validation());
    }

    /**
     * The same with an archive of its classes.
     *
     * @return the exit code
     * @throws IOException if it cannot be run
     * @throws InterruptedException never
     */
    @Benchmark
    public int validateArchived() throws IOException, InterruptedException {
        return run(archived("wsis.jsa"), validation());
    }

    private List<String> validation() {
        return List.of(
                Wsis.class.getName(),
                "validate",
                folder.resolve("document.json").toString());
    }

    private static List<String> nothingToDo() {
        return List.of(Nothing.class.getName(), "something");
    }

    private List<String> archiving(String name) {
        return List.of("-XX:ArchiveClassesAtExit=" + folder.resolve(name));
    }

    private List<String> archived(String name) {
        return List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + folder.resolve(name));
    }

    private static int run(List<String> options, List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(CLASSES);
        command.addAll(program);
        int exit = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
        return exit;
    }

    /** A command that takes a word and does nothing with it. */
    @Command(name = "nothing", mixinStandardHelpOptions = true)
    static final class Nothing implements Callable<Integer> {
        @CommandLine.Parameters
        private String word = "";

        @Override
        public Integer call() {
            return word.isEmpty() ? 1 : 0;
        }

        /**
         * Does nothing.
         *
         * @param arguments a word
         */
        public static void main(String[] arguments) {
            System.exit(new CommandLine(new Nothing()).execute(arguments));
        }
    }
}
