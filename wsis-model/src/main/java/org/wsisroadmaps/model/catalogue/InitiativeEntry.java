package org.wsisroadmaps.model.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.InitiativeKind;

/** An initiative of a development action plan. Regional codes restart in every plan. */
public final class InitiativeEntry extends Entry {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String plan;
    private final String kind;
    private final String title;
    private final String confidence;
    private final String source;

    InitiativeEntry(String code, String plan, String kind, String title, String confidence, String source) {
        this.code = code;
        this.plan = plan;
        this.kind = kind;
        this.title = title;
        this.confidence = confidence;
        this.source = source;
    }

    /** {@return the code, such as {@code AFR3}} */
    public String code() {
        return code;
    }

    /** {@return the plan by its years, such as {@code 2018-2021}} */
    public String plan() {
        return plan;
    }

    /** {@return the reach} */
    public InitiativeKind kind() {
        return InitiativeKind.of(kind);
    }

    /** {@return the English title} */
    public String title() {
        return title;
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
        return new @Nullable Object[] {code, plan, kind, title, confidence, source};
    }

    @Override
    public String toString() {
        return code() + " (" + plan() + ")";
    }
}
