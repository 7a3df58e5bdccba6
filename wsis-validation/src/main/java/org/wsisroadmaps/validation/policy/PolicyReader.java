package org.wsisroadmaps.validation.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Pointers;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.io.stream.ValueReader;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.validation.RuleRegistry;

/**
 * Reads the files of policies and baselines, in JSON or YAML. A read finds all that is wrong with a file, rules that
 * there are not included. Readers are immutable and may be used by any number of threads.
 */
public final class PolicyReader {
    private static final PolicyReader STANDARD = new PolicyReader(RuleRegistry.standard(), ReadLimits.defaults());

    private final RuleRegistry registry;
    private final ReadLimits limits;

    private PolicyReader(RuleRegistry registry, ReadLimits limits) {
        this.registry = registry;
        this.limits = limits;
    }

    /** {@return a reader that knows the rules that come with the library} */
    public static PolicyReader create() {
        return STANDARD;
    }

    /**
     * Returns a reader that knows these rules.
     *
     * @param rules the rules that a policy may name
     * @return the reader
     */
    public static PolicyReader of(RuleRegistry rules) {
        return new PolicyReader(rules, ReadLimits.defaults());
    }

    /**
     * Returns a reader with other limits.
     *
     * @param other how much to take before a file is refused
     * @return the reader
     */
    public PolicyReader withLimits(ReadLimits other) {
        return new PolicyReader(registry, other);
    }

    /**
     * Reads a policy, and the baseline that it names.
     *
     * @param file the path of the file; one whose name ends in {@code .json} is JSON, any other YAML
     * @return the policy
     * @throws PolicyReadException if the policy or its baseline cannot be read
     */
    public Policy read(Path file) {
        PolicyDraft draft = draft(bytes(file), Optional.of(file), file.toString(), format(file));
        return draft.policy().toBuilder()
                .baseline(draft.baseline().map(this::readBaseline))
                .build();
    }

    /**
     * Reads a policy that names no baseline, since there is no folder to find it in.
     *
     * @param document the policy in UTF-8, which must not change meanwhile
     * @param source what reports call the policy
     * @param format the format, JSON or YAML
     * @return the policy
     * @throws PolicyReadException if the policy cannot be read
     */
    public Policy read(byte[] document, String source, DocumentFormat format) {
        return draft(document, Optional.empty(), source, format).policy();
    }

    /**
     * Reads a baseline.
     *
     * @param file the path of the file; one whose name ends in {@code .json} is JSON, any other YAML
     * @return the baseline
     * @throws PolicyReadException if the baseline cannot be read
     */
    public Baseline readBaseline(Path file) {
        return readBaseline(bytes(file), file.toString(), format(file));
    }

    /**
     * Reads a baseline.
     *
     * @param document the baseline in UTF-8, which must not change meanwhile
     * @param source what messages call the baseline
     * @param format the format, JSON or YAML
     * @return the baseline
     * @throws PolicyReadException if the baseline cannot be read
     */
    public Baseline readBaseline(byte[] document, String source, DocumentFormat format) {
        return document(document, source, format, in -> BaselineFile.read(in, source));
    }

    private PolicyDraft draft(byte[] document, Optional<Path> file, String source, DocumentFormat format) {
        PolicyFile policy = new PolicyFile(new KnownRules(registry), file);
        PolicyDraft draft = document(document, source, format, policy::read);
        return draft.located(
                source, places(document, format, draft.policy().suppressions().size()));
    }

    private <T> T document(byte[] document, String source, DocumentFormat format, ValueReader<T> reader) {
        Cursor cursor = format == DocumentFormat.YAML ? Cursor.yaml(document, limits) : Cursor.json(document, limits);
        return cursor.document(reader)
                .orElseThrow(() -> new PolicyReadException(source, cursor.problems(), cursor.errors()));
    }

    private static List<Position> places(byte[] document, DocumentFormat format, int suppressions) {
        Map<String, Integer> pointers = new LinkedHashMap<>();
        for (int i = 0; i < suppressions; i++) {
            pointers.put("/suppressions/" + i, i);
        }
        if (pointers.isEmpty()) {
            return List.of();
        }
        Map<String, Position> places = format == DocumentFormat.YAML
                ? Pointers.yaml(document, pointers.keySet())
                : Pointers.json(document, pointers.keySet());
        List<Position> inOrder = new ArrayList<>();
        pointers.keySet().forEach(pointer -> inOrder.add(places.getOrDefault(pointer, Position.of(1, 1))));
        return inOrder;
    }

    private static DocumentFormat format(Path file) {
        return DocumentFormat.of(file).filter(DocumentFormat.JSON::equals).orElse(DocumentFormat.YAML);
    }

    /** One byte more than the largest document, so that a limit is seen to be exceeded. */
    private byte[] bytes(Path file) {
        int most = Math.max(limits.jsonBytes(), limits.yamlBytes());
        if (Files.isDirectory(file)) {
            throw failure(file, ProblemText.FOLDER.of());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
        } catch (IOException e) {
            throw failure(file, reason(e));
        }
    }

    /** The messages of the JDK are often just the name of the file. */
    private static Message reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return ProblemText.NO_SUCH_FILE.of();
        }
        if (e instanceof AccessDeniedException) {
            return ProblemText.NO_PERMISSION.of();
        }
        return Message.verbatim(String.valueOf(e.getMessage()));
    }

    private static PolicyReadException failure(Path file, Message message) {
        return new PolicyReadException(file.toString(), List.of(Problem.error(ProblemCode.IO, "", message)), 1);
    }
}
