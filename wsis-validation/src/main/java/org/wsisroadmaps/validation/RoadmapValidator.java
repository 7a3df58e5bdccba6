package org.wsisroadmaps.validation;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.NdjsonLine;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.validation.policy.Policy;

/**
 * Applies the rules of a profile to publications. Whatever a source holds, and whatever a rule does, the result is a
 * report; its verdict never gets better because something broke. Validators are immutable and may be used by any
 * number of threads. They can be serialized when the rules of others in them can.
 */
public final class RoadmapValidator implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Profile profile;
    private final transient RuleRegistry registry;
    private final transient RoadmapReader reader;
    private final transient Engine engine;
    private final transient int threads;
    private final transient PreviousEdition previous;

    private RoadmapValidator(Builder builder, LocalDate asOf) {
        this.profile = builder.profile.or(builder.policy::profile).orElse(Profile.ITU_2017);
        this.registry = builder.registry;
        this.reader = builder.reader;
        this.engine = new Engine(
                new RuleSet(registry, profile, builder.policy),
                new PolicyPlan(builder.policy, asOf),
                asOf,
                builder.catalogues,
                builder.findingLimit,
                builder.timeBudget,
                builder.ticker);
        this.threads = builder.threads;
        this.previous = PreviousEdition.NONE;
    }

    private RoadmapValidator(RoadmapValidator other, PreviousEdition previous) {
        this.profile = other.profile;
        this.registry = other.registry;
        this.reader = other.reader;
        this.engine = other.engine;
        this.threads = other.threads;
        this.previous = previous;
    }

    /**
     * Returns a validator with the standard rules and the default profile, {@code itu-2017}.
     *
     * @param asOf the day from which ages count, never the clock's
     * @return the validator
     */
    public static RoadmapValidator create(LocalDate asOf) {
        return builder().asOf(asOf).build();
    }

    /** {@return a builder with the standard rules and the default profile, which still needs a day} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Validates a publication that is in memory. The findings have no lines and are in the order of the model.
     *
     * @param publication the publication
     * @return the report
     */
    public ValidationReport validate(Publication publication) {
        ReportDraft draft = engine.draft();
        Map<String, String> notRun = new LinkedHashMap<>();
        draft.add(publication, engine.run(publication, previous, "", Set.of(), notRun), notRun);
        return report(draft, Optional.empty());
    }

    /**
     * Returns a validator that takes whatever it validates for the edition after another one. It runs the rules that
     * look at two editions as well.
     *
     * @param edition the edition before
     * @return the validator
     */
    public RoadmapValidator withPrevious(Publication edition) {
        return withPrevious(PreviousEdition.of(edition));
    }

    RoadmapValidator withPrevious(PreviousEdition edition) {
        return new RoadmapValidator(this, edition);
    }

    /**
     * Validates an edition of a publication by all rules, those included that need the edition before. Both are in
     * memory. The findings are about the newer one.
     *
     * @param earlier the edition before
     * @param current the edition to validate
     * @return the report
     */
    public ValidationReport validateUpdate(Publication earlier, Publication current) {
        return withPrevious(earlier).validate(current);
    }

    /**
     * Reads two editions of a publication and validates the newer one by all rules, those included that need the edition
     * before. The findings are about the newer one, with its lines. What is wrong with the edition before is not told;
     * where it cannot be read the report is incomplete.
     *
     * @param earlier the path of the edition before, whose ending tells the format
     * @param current the path of the edition to validate, whose ending tells the format
     * @return the report
     */
    public ValidationReport validateUpdate(Path earlier, Path current) {
        PreviousEdition edition;
        try {
            edition = PreviousEdition.of(reader.read(earlier).publication());
        } catch (RoadmapReadException failure) {
            edition = PreviousEdition.of(failure);
        }
        return withPrevious(edition).validate(current);
    }

    /**
     * Reads and validates a file. The report has the problems of the reader and the findings of the rules, with lines.
     *
     * @param file the path of the file, whose ending tells the format
     * @return the report; it is incomplete when the file cannot be opened or read
     */
    public ValidationReport validate(Path file) {
        boolean lines =
                DocumentFormat.of(file).filter(DocumentFormat.NDJSON::equals).isPresent();
        return lines
                ? validateLines(() -> reader.readLines(file), file.toString())
                : validateOne(() -> reader.read(file), file.toString());
    }

    /**
     * Reads and validates a file of a known format.
     *
     * @param file the path of the file
     * @param format the format, whatever the ending of the name tells
     * @return the report; it is incomplete when the file cannot be opened or read
     */
    public ValidationReport validate(Path file, DocumentFormat format) {
        RoadmapReader typed = reader.withFormat(format);
        return format == DocumentFormat.NDJSON
                ? validateLines(() -> typed.readLines(file), file.toString())
                : validateOne(() -> typed.read(file), file.toString());
    }

    /**
     * Reads and validates a document.
     *
     * @param document the document in UTF-8, which must not change meanwhile
     * @param source what the report calls the document
     * @param format the format
     * @return the report
     */
    public ValidationReport validate(byte[] document, String source, DocumentFormat format) {
        RoadmapReader typed = reader.withFormat(format);
        return format == DocumentFormat.NDJSON
                ? validateLines(() -> typed.readLines(new ByteArrayInputStream(document)), source)
                : validateOne(() -> typed.read(document), source);
    }

    /**
     * Reads and validates a stream of a known format.
     *
     * @param document the document in UTF-8; the stream is not closed
     * @param source what the report calls the document
     * @param format the format
     * @return the report; it is incomplete when the stream cannot be read
     */
    public ValidationReport validate(InputStream document, String source, DocumentFormat format) {
        RoadmapReader typed = reader.withFormat(format);
        return format == DocumentFormat.NDJSON
                ? validateLines(() -> typed.readLines(document), source)
                : validateOne(() -> typed.read(document), source);
    }

    /**
     * Reads and validates a stream whose content tells the format.
     *
     * @param document the document in UTF-8; the stream is not closed
     * @param source what the report calls the document
     * @return the report; it is incomplete when the stream cannot be read
     */
    public ValidationReport validate(InputStream document, String source) {
        BufferedInputStream buffered = new BufferedInputStream(document);
        return validate(buffered, source, formatOf(buffered));
    }

    private static DocumentFormat formatOf(BufferedInputStream document) {
        try {
            return DocumentFormat.ofContent(document);
        } catch (IOException e) {
            // The reader meets the same failure and is the one to report it.
            return DocumentFormat.JSON;
        }
    }

    private ValidationReport validateOne(Supplier<ReadResult> read, String source) {
        return report(new DocumentCheck(engine, previous).one(read), Optional.of(source));
    }

    private ValidationReport validateLines(Supplier<Stream<NdjsonLine>> read, String source) {
        return report(new DocumentCheck(engine, previous).lines(read, threads), Optional.of(source));
    }

    private ValidationReport report(ReportDraft draft, Optional<String> source) {
        return engine.report(draft, profile, previous.isWanted()).source(source).build();
    }

    /** {@return what travels in the place of a validator} */
    private Object writeReplace() {
        return SavedValidator.of(engine, profile, registry, reader, threads, previous);
    }

    /** Collects the parts of a {@link RoadmapValidator}. */
    public static final class Builder {
        private Optional<Profile> profile = Optional.empty();
        private Policy policy = Policy.none();
        private RuleRegistry registry = RuleRegistry.standard();
        private RoadmapReader reader = RoadmapReader.create();
        private Catalogues catalogues = Catalogues.bundled();
        private int findingLimit = 10_000;
        private long timeBudget = Stopwatch.nanos(Duration.ofSeconds(10));
        private LongSupplier ticker = Stopwatch.ticker();
        private int threads = 1;
        private @Nullable LocalDate asOf;

        private Builder() {}

        /**
         * Sets the day from which ages count. It is always given, so that the same document gets the same report on
         * every day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            asOf = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Sets the profile, whatever the policy says about it.
         *
         * @param other the profile
         * @return this builder
         */
        public Builder profile(Profile other) {
            profile = Optional.of(other);
            return this;
        }

        /**
         * Sets what the caller has decided about the rules: how severe they are, what is suppressed, which findings are
         * known already.
         *
         * @param other the policy, in place of none
         * @return this builder
         */
        public Builder policy(Policy other) {
            policy = Objects.requireNonNull(other, "other");
            return this;
        }

        /**
         * Sets the rules.
         *
         * @param other the rules, in place of the standard ones
         * @return this builder
         */
        public Builder registry(RuleRegistry other) {
            registry = Objects.requireNonNull(other, "other");
            return this;
        }

        /**
         * Sets the reader of documents.
         *
         * @param other the reader, with limits of its own
         * @return this builder
         */
        public Builder reader(RoadmapReader other) {
            reader = Objects.requireNonNull(other, "other");
            return this;
        }

        /**
         * Sets what the codes mean.
         *
         * @param other the catalogues, such as newer ones than those that come with the library
         * @return this builder
         */
        public Builder catalogues(Catalogues other) {
            catalogues = Objects.requireNonNull(other, "other");
            return this;
        }

        /**
         * Sets how many findings a report tells in detail. The rest is counted.
         *
         * @param bound the bound, 10,000 unless told otherwise
         * @return this builder
         * @throws IllegalArgumentException if the bound is negative
         */
        public Builder findingLimit(int bound) {
            if (bound < 0) {
                throw new IllegalArgumentException("a limit is not negative: " + bound);
            }
            findingLimit = bound;
            return this;
        }

        /**
         * Sets how long a rule may take with one publication, all its calls together. A rule that takes longer is not
         * run again, and the verdict is incomplete.
         *
         * <p>Rules run on the thread of the caller, which nobody can take from them: a rule is stopped when it reports a
         * finding or returns. One that does neither holds the caller for ever; run validators with rules that you do not
         * trust in a process that you can end. Rules of others are measured call by call, the ones that come with the
         * library once the validation as a whole has taken an eighth of the budget.
         *
         * @param budget the time, 10 seconds unless told otherwise
         * @return this builder
         * @throws IllegalArgumentException if the time is not positive
         */
        public Builder timeBudget(Duration budget) {
            timeBudget = Stopwatch.nanos(budget);
            return this;
        }

        /**
         * Sets how many threads read and check the lines of an NDJSON source. The report is the same for any number:
         * findings are in the order of the lines.
         *
         * @param count the number, 1 unless told otherwise
         * @return this builder
         * @throws IllegalArgumentException if the number is not positive
         */
        public Builder threads(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("there is at least one thread, not " + count);
            }
            threads = count;
            return this;
        }

        /** Sets what tells the time, for tests. */
        Builder ticker(LongSupplier other) {
            ticker = other;
            return this;
        }

        /**
         * Makes the validator.
         *
         * @return the validator
         * @throws IllegalStateException if the day is missing
         * @throws IllegalArgumentException if the policy names rules or parameters that there are not
         */
        public RoadmapValidator build() {
            LocalDate day = asOf;
            if (day == null) {
                throw new IllegalStateException("a validator needs the day from which ages count: set asOf");
            }
            List<String> faults = policy.faults(registry);
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException("the policy does not fit the rules: " + String.join("; ", faults));
            }
            return new RoadmapValidator(this, day);
        }
    }
}
