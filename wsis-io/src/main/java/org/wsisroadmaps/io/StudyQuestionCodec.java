package org.wsisroadmaps.io;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.StudyQuestion;

/** Reads and writes {@link StudyQuestion}. */
final class StudyQuestionCodec implements Codec<StudyQuestion> {
    static final StudyQuestionCodec INSTANCE = new StudyQuestionCodec();

    private static final Members MEMBERS = Members.of("sector", "number", "studyGroup", "period", "title", "asWritten")
            .requiredOneOf("number", "asWritten");

    private StudyQuestionCodec() {}

    @Override
    public @Nullable StudyQuestion read(Cursor in) {
        if (in.atShorthand()) {
            return readText(in);
        }
        return in.object(
                MEMBERS, StudyQuestion.builder(), StudyQuestionCodec::readMember, StudyQuestion.Builder::build);
    }

    private static @Nullable StudyQuestion readText(Cursor in) {
        Optional<StudyQuestion> studyQuestion = in.code(StudyQuestion::parse);
        studyQuestion
                .filter(value -> !value.isClassified())
                .ifPresent(value -> Unclassified.warn(in, ProblemText.QUESTION, "Q3/2 (2018-2021)"));
        return studyQuestion.orElse(null);
    }

    private static void readMember(String name, Cursor in, StudyQuestion.Builder studyQuestion) {
        switch (name) {
            case "sector" -> in.read(Codes.SECTOR, studyQuestion, StudyQuestion.Builder::sector);
            case "number" -> in.read(Codes.WORD, studyQuestion, StudyQuestion.Builder::number);
            case "studyGroup" -> in.read(Codes.WORD, studyQuestion, StudyQuestion.Builder::studyGroup);
            case "period" -> in.read(Codes.TEXT, studyQuestion, StudyQuestion.Builder::period);
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, studyQuestion, StudyQuestion.Builder::title);
            case "asWritten" -> in.read(Codes.TEXT, studyQuestion, StudyQuestion.Builder::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(StudyQuestion studyQuestion, Output out) {
        out.startObject();
        out.text("sector", studyQuestion.sector().orElse(null));
        out.text("number", studyQuestion.number().orElse(null));
        out.text("studyGroup", studyQuestion.studyGroup().orElse(null));
        out.text("period", studyQuestion.period().orElse(null));
        out.member("title", studyQuestion.title().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", studyQuestion.asWritten().orElse(null));
        out.endObject();
    }
}
