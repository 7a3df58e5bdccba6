package org.wsisroadmaps.model.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ProgrammeKind;

/** A programme, objective, output or priority of a development action plan. */
public final class ProgrammeEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final ProgrammeKind kind;
    private final @Nullable String code;
    private final @Nullable String title;
    private final List<ActionLine> actionLines;
    private final Confidence confidence;
    private final @Nullable String source;

    ProgrammeEntry(
            ProgrammeKind kind,
            Optional<String> code,
            Optional<String> title,
            List<ActionLine> actionLines,
            Confidence confidence,
            Optional<String> source) {
        this.kind = kind;
        this.code = code.orElse(null);
        this.title = title.orElse(null);
        this.actionLines = List.copyOf(actionLines);
        this.confidence = confidence;
        this.source = source.orElse(null);
    }

    /** {@return the kind} */
    public ProgrammeKind kind() {
        return kind;
    }

    /** {@return the code, such as {@code 2.2}, or empty where none is known} */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** {@return the English title or topic, or empty} */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** {@return the action lines it serves, as far as known} */
    public List<ActionLine> actionLines() {
        return actionLines;
    }

    /** {@return how sure the entry is} */
    public Confidence confidence() {
        return confidence;
    }

    /** {@return where the entry is known from, or empty} */
    public Optional<String> source() {
        return Optional.ofNullable(source);
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
