package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.StrategicLevel;

/** A goal, target, objective or another entry of a strategic plan. */
public final class StrategicCodeEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String level;
    private final String code;
    private final String title;
    private final String confidence;
    private final String source;

    StrategicCodeEntry(String level, String code, String title, String confidence, String source) {
        this.level = level;
        this.code = code;
        this.title = title;
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return the level at which it stands} */
    public StrategicLevel level() {
        return StrategicLevel.of(level);
    }

    /** {@return the code, such as {@code D.3}, or empty where none is known} */
    public Optional<String> code() {
        return optional(code);
    }

    /** {@return the English title, or empty} */
    public Optional<String> title() {
        return optional(title);
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
        return new @Nullable Object[] {level, code, title, confidence, source};
    }

    @Override
    public String toString() {
        return code().or(this::title).orElse("");
    }
}
