package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.ExpectedResult;

/** Reads and writes {@link ExpectedResult}. */
final class ExpectedResultCodec implements Codec<ExpectedResult> {
    static final ExpectedResultCodec INSTANCE = new ExpectedResultCodec();

    private static final Members MEMBERS =
            Members.of("id", "text", "type", "due", "indicators", "outcomes").required("text");

    private ExpectedResultCodec() {}

    @Override
    public @Nullable ExpectedResult read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(text -> ExpectedResult.parse(text, in.language())).orElse(null);
        }
        return in.object(
                MEMBERS, ExpectedResult.builder(), ExpectedResultCodec::readMember, ExpectedResult.Builder::build);
    }

    private static void readMember(String name, Cursor in, ExpectedResult.Builder expectedResult) {
        switch (name) {
            case "id" -> in.read(Codes.ID, expectedResult, ExpectedResult.Builder::id);
            case "text" -> in.read(LocalizedTextCodec.INSTANCE, expectedResult, ExpectedResult.Builder::text);
            case "type" -> in.read(Codes.RESULT_TYPE, expectedResult, ExpectedResult.Builder::type);
            case "due" -> in.read(Codes.DATE, expectedResult, ExpectedResult.Builder::due);
            case "indicators" -> expectedResult.indicators(in.list(Codes.ID));
            case "outcomes" -> expectedResult.outcomes(in.list(Codes.OUTCOME));
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(ExpectedResult expectedResult, Output out) {
        out.startObject();
        out.text("id", expectedResult.id().orElse(null));
        out.member("text", expectedResult.text(), LocalizedTextCodec.INSTANCE);
        out.text("type", expectedResult.type().orElse(null));
        out.text("due", expectedResult.due().orElse(null));
        out.texts("indicators", expectedResult.indicators());
        out.texts("outcomes", expectedResult.outcomes());
        out.endObject();
    }
}
