package org.wsisroadmaps.io;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.StrategicGoal;

/** Reads and writes {@link StrategicGoal}. */
final class StrategicGoalCodec implements Codec<StrategicGoal> {
    static final StrategicGoalCodec INSTANCE = new StrategicGoalCodec();

    private static final Members MEMBERS =
            Members.of("plan", "level", "code", "title", "asWritten").requiredOneOf("code", "asWritten");

    private StrategicGoalCodec() {}

    @Override
    public @Nullable StrategicGoal read(Cursor in) {
        if (in.atShorthand()) {
            return readText(in);
        }
        return in.object(
                MEMBERS, StrategicGoal.builder(), StrategicGoalCodec::readMember, StrategicGoal.Builder::build);
    }

    private static @Nullable StrategicGoal readText(Cursor in) {
        Optional<StrategicGoal> strategicGoal = in.code(StrategicGoal::parse);
        strategicGoal
                .filter(value -> !value.isClassified())
                .ifPresent(value -> Unclassified.warn(in, ProblemText.STRATEGIC_GOAL, "D.3 (2020-2023)"));
        return strategicGoal.orElse(null);
    }

    private static void readMember(String name, Cursor in, StrategicGoal.Builder strategicGoal) {
        switch (name) {
            case "plan" -> in.read(Codes.TEXT, strategicGoal, StrategicGoal.Builder::plan);
            case "level" -> in.read(Codes.STRATEGIC_LEVEL, strategicGoal, StrategicGoal.Builder::level);
            case "code" -> in.read(Codes.WORD, strategicGoal, StrategicGoal.Builder::code);
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, strategicGoal, StrategicGoal.Builder::title);
            case "asWritten" -> in.read(Codes.TEXT, strategicGoal, StrategicGoal.Builder::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(StrategicGoal strategicGoal, Output out) {
        out.startObject();
        out.text("plan", strategicGoal.plan().orElse(null));
        out.text("level", strategicGoal.level().orElse(null));
        out.text("code", strategicGoal.code().orElse(null));
        out.member("title", strategicGoal.title().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", strategicGoal.asWritten().orElse(null));
        out.endObject();
    }
}
