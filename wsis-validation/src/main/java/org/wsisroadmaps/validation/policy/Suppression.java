package org.wsisroadmaps.validation.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.io.Position;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.PartialDate;

/**
 * The decision to live with some findings of a rule, and why. It names the values, the roadmap or the activity it is
 * about, several of them or none; a finding has to fit all that is named.
 */
@Value.Immutable
public abstract sealed class Suppression implements Serializable permits ImmutableSuppression {
    private static final long serialVersionUID = 1L;

    Suppression() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableSuppression.builder();
    }

    /** {@return the id of the rule, or the code of a warning of the reader} */
    public abstract String rule();

    /** {@return the values it is about, or empty} */
    public abstract Optional<PointerPattern> pointer();

    /** {@return the roadmap it is about, or empty} */
    public abstract Optional<Id> roadmap();

    /** {@return the activity it is about, or empty} */
    public abstract Optional<Id> activity();

    /** {@return why the findings are lived with} */
    public abstract String reason();

    /** {@return the date, by its last day, from which on it suppresses nothing any more, or empty} */
    public abstract Optional<PartialDate> until();

    /** {@return where it stands in the file of the policy, or empty} */
    @Value.Auxiliary
    public abstract Optional<Position> position();

    @Value.Check
    void check() {
        if (rule().isBlank() || reason().isBlank()) {
            throw new IllegalArgumentException("a suppression names a rule and a reason");
        }
    }

    /**
     * Tells whether its time is over.
     *
     * @param day the day of the validation
     * @return true when its last day is before that day
     */
    public final boolean isExpired(LocalDate day) {
        return until().isPresent() && until().get().latest().isBefore(day);
    }

    /**
     * Tells whether it is about a finding. Whether its time is over does not matter.
     *
     * @param finding by what the finding is known again
     * @param at the JSON Pointer of the finding
     * @return true when the finding fits all that is named
     */
    public final boolean covers(Fingerprint finding, String at) {
        return rule().equals(finding.rule())
                && isSame(roadmap(), finding.roadmap())
                && isSame(activity(), finding.activity())
                && (pointer().isEmpty() || pointer().get().matches(at));
    }

    private static boolean isSame(Optional<Id> wanted, Optional<String> found) {
        return wanted.isEmpty() || found.isPresent() && wanted.get().toString().equals(found.get());
    }

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what it is about, such as {@code activity-without-partner in the activity C2-003}} */
    public final Message subject() {
        Message subject = Message.verbatim(rule());
        if (activity().isPresent()) {
            subject = PolicyText.IN_ACTIVITY.of(subject, activity().get());
        }
        if (roadmap().isPresent()) {
            subject = PolicyText.IN_ROADMAP.of(subject, roadmap().get());
        }
        return pointer().isPresent() ? PolicyText.AT.of(subject, pointer().get()) : subject;
    }

    /** Returns what it is about, in English. */
    @Override
    public String toString() {
        return subject().toString();
    }

    /** Collects the parts of a {@link Suppression}. */
    public sealed interface Builder permits ImmutableSuppression.Builder {
        /**
         * Takes over the parts of another suppression.
         *
         * @param suppression the suppression
         * @return this builder
         */
        Builder from(Suppression suppression);

        /**
         * Sets the rule.
         *
         * @param rule the id of the rule, or the code of a warning of the reader
         * @return this builder
         */
        Builder rule(String rule);

        /**
         * Sets the values it is about.
         *
         * @param pointer the pattern of their JSON Pointers
         * @return this builder
         */
        Builder pointer(PointerPattern pointer);

        /**
         * Sets the values it is about.
         *
         * @param pointer the pattern of their JSON Pointers, or empty
         * @return this builder
         */
        Builder pointer(Optional<? extends PointerPattern> pointer);

        /**
         * Sets the roadmap it is about.
         *
         * @param roadmap the id of the roadmap
         * @return this builder
         */
        Builder roadmap(Id roadmap);

        /**
         * Sets the roadmap it is about.
         *
         * @param roadmap the id of the roadmap, or empty
         * @return this builder
         */
        Builder roadmap(Optional<? extends Id> roadmap);

        /**
         * Sets the activity it is about.
         *
         * @param activity the id of the activity
         * @return this builder
         */
        Builder activity(Id activity);

        /**
         * Sets the activity it is about.
         *
         * @param activity the id of the activity, or empty
         * @return this builder
         */
        Builder activity(Optional<? extends Id> activity);

        /**
         * Sets why the findings are lived with.
         *
         * @param reason one or more sentences
         * @return this builder
         */
        Builder reason(String reason);

        /**
         * Sets until when it suppresses.
         *
         * @param until the date, by its last day
         * @return this builder
         */
        Builder until(PartialDate until);

        /**
         * Sets until when it suppresses.
         *
         * @param until the date, by its last day, or empty for ever
         * @return this builder
         */
        Builder until(Optional<? extends PartialDate> until);

        /**
         * Sets where it stands in the file of the policy.
         *
         * @param position the line and column
         * @return this builder
         */
        Builder position(Position position);

        /**
         * Sets where it stands in the file of the policy.
         *
         * @param position the line and column, or empty
         * @return this builder
         */
        Builder position(Optional<? extends Position> position);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if the rule or the reason is missing
         * @throws IllegalArgumentException if the rule or the reason is blank
         */
        Suppression build();
    }
}
