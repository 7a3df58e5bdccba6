package org.wsisroadmaps.model.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ProgrammeKind;

/** A programme, objective, output or priority of a development action plan. */
public final class ProgrammeEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String code;
    private final String title;
    private final String actionLines;
    private final String confidence;
    private final String source;

    ProgrammeEntry(String kind, String code, String title, String actionLines, String confidence, String source) {
        this.kind = kind;
        this.code = code;
        this.title = title;
        this.actionLines = actionLines;
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return the kind} */
    public ProgrammeKind kind() {
        return ProgrammeKind.of(kind);
    }

    /** {@return the code, such as {@code 2.2}, or empty where none is known} */
    public Optional<String> code() {
        return optional(code);
    }

    /** {@return the English title or topic, or empty} */
    public Optional<String> title() {
        return optional(title);
    }

    /** {@return the action lines it serves, as far as known} */
    public List<ActionLine> actionLines() {
        return lines(actionLines);
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return Confidence.parse(confidence);
    }

    /** {@return where the entry is known from, or empty} */
    public Optional<String> source() {
        return optional(source);
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {kind, code, title, actionLines, confidence, source};
    }

    @Override
    public String toString() {
        return code().map(code -> kind() + " " + code).or(this::title).orElseGet(() -> kind().toString());
    }
}
