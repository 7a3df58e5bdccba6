package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.ExpectedResult;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.ResultType;
import org.wsisroadmaps.model.WsisOutcome;

/** Reads and writes {@link ExpectedResult}. */
final class ExpectedResultCodec implements Codec<ExpectedResult> {
    static final ExpectedResultCodec INSTANCE = new ExpectedResultCodec();

    private static final Members MEMBERS =
            Members.of("id", "text", "type", "due", "indicators", "outcomes").required("text");

    private ExpectedResultCodec() {}

    @Override
    public Optional<ExpectedResult> read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(text -> ExpectedResult.parse(text, in.language()));
        }
        ExpectedResult.Builder expectedResult = ExpectedResult.builder();
        return in.object(MEMBERS, name -> readMember(name, in, expectedResult), expectedResult::build);
    }

    private static void readMember(String name, Cursor in, ExpectedResult.Builder expectedResult) {
        switch (name) {
            case "id" -> in.code(Id::of).ifPresent(expectedResult::id);
            case "text" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(expectedResult::text);
            case "type" -> in.code(ResultType::of).ifPresent(expectedResult::type);
            case "due" -> in.code(PartialDate::of).ifPresent(expectedResult::due);
            case "indicators" -> in.list(entry -> entry.code(Id::of), expectedResult::addIndicator);
            case "outcomes" -> in.list(entry -> entry.lookAlikeCode(WsisOutcome::parse), expectedResult::addOutcome);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(ExpectedResult expectedResult, Output out) {
        out.startObject();
        out.text("id", expectedResult.id());
        out.member("text", expectedResult.text(), LocalizedTextCodec.INSTANCE);
        out.text("type", expectedResult.type());
        out.text("due", expectedResult.due());
        out.texts("indicators", expectedResult.indicators());
        out.texts("outcomes", expectedResult.outcomes());
        out.endObject();
    }
}
