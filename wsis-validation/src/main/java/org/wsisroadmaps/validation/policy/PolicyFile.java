package org.wsisroadmaps.validation.policy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.validation.Profile;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.RuleParameter;
import org.wsisroadmaps.validation.Severity;

/** Reads the file of a policy. */
final class PolicyFile {
    private static final String FAMILY = "wsis-policy/";
    private static final String FORMAT = FAMILY + "1.0";
    private static final String OFF = "off";

    private static final Members POLICY =
            Members.of("format", "profile", "rules", "suppressions", "baseline").required("format");
    private static final Members SETTING = Members.of("severity", "parameters");
    private static final Members SUPPRESSION = Members.of("rule", "pointer", "roadmap", "activity", "reason", "until")
            .required("rule", "reason");

    private final KnownRules known;
    private final Optional<Path> file;

    /** The file, if there is one, stands in the folder where a baseline is looked for. */
    PolicyFile(KnownRules known, Optional<Path> file) {
        this.known = known;
        this.file = file;
    }

    @Nullable
    PolicyDraft read(Cursor in) {
        return in.object(POLICY, new Parts(), this::readMember, Parts::draft);
    }

    private void readMember(String name, Cursor in, Parts parts) {
        Policy.Builder policy = parts.policy;
        switch (name) {
            case "format" -> in.text().ifPresent(format -> checkFormat(format, FAMILY, FORMAT, in));
            case "profile" -> in.text(Profile::of).ifPresent(policy::profile);
            case "rules" -> in.entries(id -> readRule(id, in, policy));
            case "suppressions" -> in.list(this::readSuppression, policy::addSuppression);
            case "baseline" -> parts.baseline = in.text(this::baseline);
            default -> throw new IllegalStateException(name);
        }
    }

    private Path baseline(String name) {
        Path policy = file.orElseThrow(PolicyText.NO_FOLDER::refusal);
        try {
            return policy.resolveSibling(name);
        } catch (IllegalArgumentException e) {
            // The bytes of names are those of the machine, which may not have them for every character.
            throw PolicyText.NO_FILE_NAME.refusal(name);
        }
    }

    static void checkFormat(String format, String family, String expected, Cursor in) {
        if (format.startsWith(family) && !format.equals(expected) && format.length() > family.length()) {
            in.abort(ProblemCode.UNSUPPORTED_VERSION, PolicyText.OTHER_VERSION.of(format, expected));
        } else if (!format.equals(expected)) {
            in.error(ProblemCode.MALFORMED_VALUE, PolicyText.OTHER_FORMAT.of(expected, format), Optional.of(expected));
        }
    }

    private void readRule(String id, Cursor in, Policy.Builder policy) {
        Optional<RuleInfo> rule = known.rule(id);
        if (rule.isEmpty()) {
            in.errorAtName(ProblemCode.UNKNOWN_MEMBER, KnownRules.unknown(id), meant(id, in, known::nearestSettable));
            return;
        }
        RuleSetting.Builder setting = RuleSetting.builder();
        if (in.atObject()) {
            RuleSetting read = in.object(
                    SETTING,
                    setting,
                    (name, at, parts) -> readSetting(name, rule.get(), at, parts),
                    RuleSetting.Builder::build);
            if (read != null) {
                policy.rule(id, read);
            }
        } else {
            readSeverity(in, setting);
            policy.rule(id, setting.build());
        }
    }

    private static void readSetting(String name, RuleInfo rule, Cursor in, RuleSetting.Builder setting) {
        switch (name) {
            case "severity" -> readSeverity(in, setting);
            case "parameters" -> in.entries(parameter -> readParameter(parameter, rule, in, setting));
            default -> throw new IllegalStateException(name);
        }
    }

    private static void readSeverity(Cursor in, RuleSetting.Builder setting) {
        in.text(PolicyFile::severity).ifPresent(severity -> {
            setting.severity(severity);
            setting.isOff(severity.isEmpty());
        });
    }

    /** Returns the severity, empty for {@code off}. */
    private static Optional<Severity> severity(String text) {
        for (Severity severity : Severity.values()) {
            if (severity.toString().equals(text)) {
                return Optional.of(severity);
            }
        }
        if (text.equals(OFF)) {
            return Optional.empty();
        }
        throw PolicyText.SEVERITY.refusal();
    }

    private static void readParameter(String name, RuleInfo rule, Cursor in, RuleSetting.Builder setting) {
        Optional<RuleParameter> parameter = rule.parameter(name);
        if (parameter.isEmpty()) {
            Optional<String> meant = Members.nearest(
                    name, rule.parameters().stream().map(RuleParameter::name).toList());
            in.errorAtName(ProblemCode.UNKNOWN_MEMBER, KnownRules.unknownParameter(rule, name), meant);
            return;
        }
        in.integer().ifPresent(value -> {
            parameter.get().fault(value).ifPresent(fault -> in.error(ProblemCode.MALFORMED_VALUE, fault));
            setting.parameter(name, value);
        });
    }

    private Optional<Suppression> readSuppression(Cursor in) {
        return Optional.ofNullable(
                in.object(SUPPRESSION, Suppression.builder(), this::readSuppression, Suppression.Builder::build));
    }

    private void readSuppression(String name, Cursor in, Suppression.Builder suppression) {
        switch (name) {
            case "rule" -> in.text().ifPresent(id -> readSuppressed(id, in, suppression));
            case "pointer" -> in.text(PointerPattern::of).ifPresent(suppression::pointer);
            case "roadmap" -> in.text(Id::of).ifPresent(suppression::roadmap);
            case "activity" -> in.text(Id::of).ifPresent(suppression::activity);
            case "reason" -> in.text().ifPresent(suppression::reason);
            case "until" -> in.text(PartialDate::of).ifPresent(suppression::until);
            default -> throw new IllegalStateException(name);
        }
    }

    private void readSuppressed(String id, Cursor in, Suppression.Builder suppression) {
        if (!known.canBeSuppressed(id)) {
            in.error(ProblemCode.MALFORMED_VALUE, KnownRules.unknown(id), meant(id, in, known::nearest));
        }
        suppression.rule(id);
    }

    /** Looks for the id that somebody may have meant, but not for millions of them that nobody is shown. */
    private static Optional<String> meant(String id, Cursor in, Function<String, Optional<String>> nearest) {
        return in.isFull() ? Optional.empty() : nearest.apply(id);
    }

    /** What a policy is made of, and the place of its baseline, which is read later. */
    private static final class Parts {
        private final Policy.Builder policy = Policy.builder();
        private Optional<Path> baseline = Optional.empty();

        PolicyDraft draft() {
            return new PolicyDraft(policy.build(), baseline);
        }
    }
}
