package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.StrategicLevel;

/** A goal, target, objective or another entry of a strategic plan. */
public final class StrategicCodeEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final StrategicLevel level;
    private final @Nullable String code;
    private final @Nullable String title;
    private final Confidence confidence;
    private final @Nullable String source;

    StrategicCodeEntry(
            StrategicLevel level,
            Optional<String> code,
            Optional<String> title,
            Confidence confidence,
            Optional<String> source) {
        this.level = level;
        this.code = code.orElse(null);
        this.title = title.orElse(null);
        this.confidence = confidence;
        this.source = source.orElse(null);
    }

    /** {@return the level at which it stands} */
    public StrategicLevel level() {
        return level;
    }

    /** {@return the code, such as {@code D.3}, or empty where none is known} */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** {@return the English title, or empty} */
    public Optional<String> title() {
        return Optional.ofNullable(title);
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
        return new @Nullable Object[] {level, code, title, confidence, source};
    }

    @Override
    public String toString() {
        return code().or(this::title).orElse("");
    }
}
