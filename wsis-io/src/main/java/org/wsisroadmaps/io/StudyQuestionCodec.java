package org.wsisroadmaps.io;

import java.util.Optional;
import java.util.function.Function;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.StudyQuestion;

/** Reads and writes {@link StudyQuestion}. */
final class StudyQuestionCodec implements Codec<StudyQuestion> {
    static final StudyQuestionCodec INSTANCE = new StudyQuestionCodec();

    private static final Members MEMBERS = Members.of("sector", "number", "studyGroup", "period", "title", "asWritten");

    private StudyQuestionCodec() {}

    @Override
    public Optional<StudyQuestion> read(Cursor in) {
        if (in.atShorthand()) {
            return readText(in);
        }
        StudyQuestion.Builder studyQuestion = StudyQuestion.builder();
        return in.object(
                MEMBERS, name -> readMember(name, in, studyQuestion), () -> checkComplete(in), studyQuestion::build);
    }

    private static void checkComplete(Cursor in) {
        if (!in.saw("number") && !in.saw("asWritten")) {
            in.missing("number");
        }
    }

    private static Optional<StudyQuestion> readText(Cursor in) {
        Optional<StudyQuestion> studyQuestion = in.code(StudyQuestion::parse);
        studyQuestion
                .filter(value -> !value.isClassified())
                .ifPresent(value -> Unclassified.warn(in, ProblemText.QUESTION, "Q3/2 (2018-2021)"));
        return studyQuestion;
    }

    private static void readMember(String name, Cursor in, StudyQuestion.Builder studyQuestion) {
        switch (name) {
            case "sector" -> in.code(Sector::of).ifPresent(studyQuestion::sector);
            case "number" -> in.code(Function.identity()).ifPresent(studyQuestion::number);
            case "studyGroup" -> in.code(Function.identity()).ifPresent(studyQuestion::studyGroup);
            case "period" -> in.text().ifPresent(studyQuestion::period);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(studyQuestion::title);
            case "asWritten" -> in.text().ifPresent(studyQuestion::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(StudyQuestion studyQuestion, Output out) {
        out.startObject();
        out.text("sector", studyQuestion.sector());
        out.text("number", studyQuestion.number());
        out.text("studyGroup", studyQuestion.studyGroup());
        out.text("period", studyQuestion.period());
        out.member("title", studyQuestion.title(), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", studyQuestion.asWritten());
        out.endObject();
    }
}
