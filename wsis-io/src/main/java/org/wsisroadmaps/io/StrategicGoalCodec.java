package org.wsisroadmaps.io;

import java.util.Optional;
import java.util.function.Function;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.StrategicLevel;

/** Reads and writes {@link StrategicGoal}. */
final class StrategicGoalCodec implements Codec<StrategicGoal> {
    static final StrategicGoalCodec INSTANCE = new StrategicGoalCodec();

    private static final Members MEMBERS = Members.of("plan", "level", "code", "title", "asWritten");

    private StrategicGoalCodec() {}

    @Override
    public Optional<StrategicGoal> read(Cursor in) {
        if (in.atShorthand()) {
            return readText(in);
        }
        StrategicGoal.Builder strategicGoal = StrategicGoal.builder();
        return in.object(
                MEMBERS, name -> readMember(name, in, strategicGoal), () -> checkComplete(in), strategicGoal::build);
    }

    private static void checkComplete(Cursor in) {
        if (!in.saw("code") && !in.saw("asWritten")) {
            in.missing("code");
        }
    }

    private static Optional<StrategicGoal> readText(Cursor in) {
        Optional<StrategicGoal> strategicGoal = in.code(StrategicGoal::parse);
        strategicGoal
                .filter(value -> !value.isClassified())
                .ifPresent(value -> Unclassified.warn(in, ProblemText.STRATEGIC_GOAL, "D.3 (2020-2023)"));
        return strategicGoal;
    }

    private static void readMember(String name, Cursor in, StrategicGoal.Builder strategicGoal) {
        switch (name) {
            case "plan" -> in.text().ifPresent(strategicGoal::plan);
            case "level" -> in.code(StrategicLevel::of).ifPresent(strategicGoal::level);
            case "code" -> in.code(Function.identity()).ifPresent(strategicGoal::code);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(strategicGoal::title);
            case "asWritten" -> in.text().ifPresent(strategicGoal::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(StrategicGoal strategicGoal, Output out) {
        out.startObject();
        out.text("plan", strategicGoal.plan());
        out.text("level", strategicGoal.level());
        out.text("code", strategicGoal.code());
        out.member("title", strategicGoal.title(), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", strategicGoal.asWritten());
        out.endObject();
    }
}
