package org.wsisroadmaps.io;

import java.util.Optional;
import java.util.function.Function;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.model.WebAddress;

/** Reads and writes {@link Resolution}. */
final class ResolutionCodec implements Codec<Resolution> {
    static final ResolutionCodec INSTANCE = new ResolutionCodec();

    private static final Members MEMBERS =
            Members.of("body", "kind", "number", "revision", "paragraphs", "title", "uri", "asWritten");

    private ResolutionCodec() {}

    @Override
    public Optional<Resolution> read(Cursor in) {
        if (in.atShorthand()) {
            return readText(in);
        }
        Resolution.Builder resolution = Resolution.builder();
        return in.object(MEMBERS, name -> readMember(name, in, resolution), () -> checkComplete(in), resolution::build);
    }

    private static boolean hasUnSymbol(Resolution resolution) {
        return resolution
                .body()
                .filter(body -> body.equals(ResolutionBody.UNGA) || body.equals(ResolutionBody.ECOSOC))
                .isPresent();
    }

    private static void checkComplete(Cursor in) {
        if (!in.saw("number") && !in.saw("asWritten")) {
            in.missing("number");
        }
    }

    private static Optional<Resolution> readText(Cursor in) {
        Optional<Resolution> resolution = in.code(Resolution::parse);
        resolution
                .filter(value -> !value.isClassified())
                .ifPresent(
                        value -> Unclassified.warn(in, ProblemText.RESOLUTION, "PP Resolution 140 (Rev. Dubai, 2018)"));
        resolution.filter(ResolutionCodec::hasUnSymbol).ifPresent(value -> in.lookAlike(in.peekText()));
        return resolution;
    }

    private static void readMember(String name, Cursor in, Resolution.Builder resolution) {
        switch (name) {
            case "body" -> in.code(ResolutionBody::of).ifPresent(resolution::body);
            case "kind" -> in.code(ResolutionKind::of).ifPresent(resolution::kind);
            case "number" -> in.code(Function.identity()).ifPresent(resolution::number);
            case "revision" -> ResolutionRevisionCodec.INSTANCE.read(in).ifPresent(resolution::revision);
            case "paragraphs" -> in.list(entry -> entry.text(), resolution::addParagraph);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(resolution::title);
            case "uri" -> in.text(WebAddress::of).ifPresent(resolution::uri);
            case "asWritten" -> in.text().ifPresent(resolution::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Resolution resolution, Output out) {
        out.startObject();
        out.text("body", resolution.body());
        if (!resolution.kind().equals(ResolutionKind.RESOLUTION)) {
            out.text("kind", resolution.kind());
        }
        out.text("number", resolution.number());
        out.member("revision", resolution.revision(), ResolutionRevisionCodec.INSTANCE);
        out.texts("paragraphs", resolution.paragraphs());
        out.member("title", resolution.title(), LocalizedTextCodec.INSTANCE);
        out.text("uri", resolution.uri());
        out.text("asWritten", resolution.asWritten());
        out.endObject();
    }
}
