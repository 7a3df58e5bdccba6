package org.wsisroadmaps.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Message;

/** What there is to know about a rule: its id, how severe it is, why it is there, what to do and where it comes from. */
public final class RuleInfo implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The id. */
    private final String id;

    /** The severity under each profile that runs the rule. */
    private final EnumMap<Profile, Severity> severities;

    /** The greatest severity in drafts. */
    private final Severity greatestInDrafts;

    /** What is wrong. */
    private final Message summary;

    /** Why it matters. */
    private final Message rationale;

    /** What to do. */
    private final Message fix;

    /** Where the rule comes from. */
    private final String source;

    /** Where to read more, or null. */
    private final @Nullable String help;

    /** What its findings say, by key. */
    private final LinkedHashMap<String, Message> messages;

    /** The numbers that the rule depends on. */
    private final ArrayList<RuleParameter> parameters;

    private RuleInfo(Builder builder) {
        this.id = builder.id;
        this.severities = new EnumMap<>(builder.severities);
        this.greatestInDrafts = builder.greatestInDrafts;
        this.summary = Message.of(id + ".summary", builder.summary);
        this.rationale = Message.of(id + ".rationale", builder.rationale);
        this.fix = Message.of(id + ".fix", builder.fix);
        this.source = builder.source;
        this.help = builder.help;
        this.messages = new LinkedHashMap<>(builder.messages);
        this.parameters = new ArrayList<>(builder.parameters);
    }

    /**
     * Returns a builder for a rule.
     *
     * @param id the id, in kebab-case and named after the fault, such as {@code activity-without-partner}
     * @return a builder with that id
     * @throws IllegalArgumentException if the id is not in kebab-case
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** {@return the id, in kebab-case and named after the fault} */
    public String id() {
        return id;
    }

    /**
     * Returns how severe a finding is under a profile.
     *
     * @param profile the profile
     * @return the severity, or empty where the rule does not run under that profile
     */
    public Optional<Severity> severity(Profile profile) {
        return Optional.ofNullable(severities.get(profile));
    }

    /**
     * Returns how severe a finding is under a profile in a roadmap whose status is draft.
     *
     * @param profile the profile
     * @return the severity, or empty where the rule does not run under that profile
     */
    public Optional<Severity> severityInDrafts(Profile profile) {
        return severity(profile).map(this::inDrafts);
    }

    /** Returns how severe in drafts a finding is that has a severity elsewhere. */
    Severity inDrafts(Severity severity) {
        return severity.atMost(greatestInDrafts);
    }

    /** {@return what is wrong where the rule finds something, in one sentence} */
    public Message summary() {
        return summary;
    }

    /** {@return why it matters} */
    public Message rationale() {
        return rationale;
    }

    /** {@return what to do about it} */
    public Message fix() {
        return fix;
    }

    /** {@return the public text or fact that the rule comes from} */
    public String source() {
        return source;
    }

    /** {@return where to read more, or empty} */
    public Optional<String> help() {
        return Optional.ofNullable(help);
    }

    /**
     * Returns what the rule says of a finding.
     *
     * @param arguments what takes the places in the text that the builder was given
     * @return the message, its key the id of the rule
     * @throws IllegalArgumentException if the rule has no such message
     */
    public Message message(Object... arguments) {
        return declared(id).with(arguments);
    }

    /**
     * Returns another of the messages of the rule.
     *
     * @param name the name that the builder was given with the text
     * @param arguments what takes the places in the text
     * @return the message, its key the id of the rule, a full stop and the name
     * @throws IllegalArgumentException if the rule has no such message
     */
    public Message variant(String name, Object... arguments) {
        return declared(id + "." + name).with(arguments);
    }

    /** {@return the messages of the rule beside summary, rationale and fix, in order and without their arguments} */
    public List<Message> messages() {
        return List.copyOf(messages.values());
    }

    private Message declared(String key) {
        Message message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("the rule " + id + " has no message " + key);
        }
        return message;
    }

    /** {@return the numbers that the rule depends on and that a policy may change, in order} */
    public List<RuleParameter> parameters() {
        return List.copyOf(parameters);
    }

    /**
     * Returns one of the numbers that the rule depends on.
     *
     * @param name the name of the parameter
     * @return the parameter, or empty where the rule has none of that name
     */
    public Optional<RuleParameter> parameter(String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return Optional.of(parameters.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleInfo that
                && id.equals(that.id)
                && severities.equals(that.severities)
                && greatestInDrafts == that.greatestInDrafts
                && summary.equals(that.summary)
                && rationale.equals(that.rationale)
                && fix.equals(that.fix)
                && source.equals(that.source)
                && Objects.equals(help, that.help)
                && messages.equals(that.messages)
                && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    /**
     * What everybody has need not travel: of a rule that comes with the library its id is written and no more.
     *
     * @return the id of a rule that comes with the library, or the whole of another
     */
    private Object writeReplace() {
        return equals(RuleRegistry.standardInfo(id)) ? new StandardRule(id) : this;
    }

    /** Collects the parts of a {@link RuleInfo}. */
    public static final class Builder {
        private final String id;
        private final Map<Profile, Severity> severities = new EnumMap<>(Profile.class);
        private Severity greatestInDrafts = Severity.ERROR;
        private String summary = "";
        private String rationale = "";
        private String fix = "";
        private String source = "";
        private @Nullable String help;
        private final Map<String, Message> messages = new LinkedHashMap<>();
        private final List<RuleParameter> parameters = new ArrayList<>();

        private Builder(String id) {
            this.id = RuleId.checked(id);
        }

        /**
         * Sets how severe a finding is, under every profile.
         *
         * @param severity the severity
         * @return this builder
         */
        public Builder severity(Severity severity) {
            for (Profile profile : Profile.values()) {
                severity(profile, severity);
            }
            return this;
        }

        /**
         * Sets how severe a finding is under one profile. Under a profile that is not named the rule does not run.
         *
         * @param profile the profile
         * @param severity the severity
         * @return this builder
         */
        public Builder severity(Profile profile, Severity severity) {
            severities.put(Objects.requireNonNull(profile, "profile"), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /**
         * Sets the greatest severity in roadmaps that are still drafts.
         *
         * @param severity the severity
         * @return this builder
         */
        public Builder atMostInDrafts(Severity severity) {
            greatestInDrafts = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * Sets what {@link RuleInfo#message} says.
         *
         * @param text a sentence without a full stop, with places such as {@code {0}} for what differs between findings
         * @return this builder
         */
        public Builder message(String text) {
            messages.put(id, Message.of(id, text));
            return this;
        }

        /**
         * Adds what {@link RuleInfo#variant} says, where a rule has several messages, or parts of them.
         *
         * @param name the name, which makes the key together with the id
         * @param text a text with places such as {@code {0}} for what differs between findings
         * @return this builder
         */
        public Builder message(String name, String text) {
            String key = id + "." + name;
            messages.put(key, Message.of(key, text));
            return this;
        }

        /**
         * Sets what is wrong where the rule finds something.
         *
         * @param text one sentence
         * @return this builder
         */
        public Builder summary(String text) {
            summary = text;
            return this;
        }

        /**
         * Sets why it matters.
         *
         * @param text one or more sentences
         * @return this builder
         */
        public Builder rationale(String text) {
            rationale = text;
            return this;
        }

        /**
         * Sets what to do about it. Findings say it where they have nothing more exact to say.
         *
         * @param text one or more sentences
         * @return this builder
         */
        public Builder fix(String text) {
            fix = text;
            return this;
        }

        /**
         * Sets where the rule comes from.
         *
         * @param text a public text or fact
         * @return this builder
         */
        public Builder source(String text) {
            source = text;
            return this;
        }

        /**
         * Sets where to read more.
         *
         * @param place an address or the name of a file
         * @return this builder
         */
        public Builder help(String place) {
            help = Objects.requireNonNull(place, "place");
            return this;
        }

        /**
         * Adds a number that the rule depends on and that a policy may change. The check asks for it with
         * {@link PublicationContext#parameter}.
         *
         * @param name the name, such as {@code months}
         * @param standard the value where no policy says otherwise
         * @param least the least value it can have
         * @param greatest the greatest value it can have
         * @param meaning what the number says, in a sentence without a full stop
         * @return this builder
         * @throws IllegalArgumentException if there is one of that name, or the value is out of its range
         */
        public Builder parameter(String name, int standard, int least, int greatest, String meaning) {
            if (parameters.stream().anyMatch(known -> known.name().equals(name))) {
                throw new IllegalArgumentException("the rule " + id + " has two parameters of the name " + name);
            }
            Message told = Message.of(id + ".parameter." + name, meaning);
            parameters.add(RuleParameter.of(name, standard, least, greatest, told));
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if there is no severity, or a summary, rationale, fix or source is missing
         */
        public RuleInfo build() {
            if (severities.isEmpty()) {
                throw new IllegalStateException("the rule " + id + " has no severity");
            }
            if (summary.isBlank() || rationale.isBlank() || fix.isBlank() || source.isBlank()) {
                throw new IllegalStateException("the rule " + id + " needs a summary, a rationale, a fix and a source");
            }
            return new RuleInfo(this);
        }
    }
}
