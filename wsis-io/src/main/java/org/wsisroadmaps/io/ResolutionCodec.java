package org.wsisroadmaps.io;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;

/** Reads and writes {@link Resolution}. */
final class ResolutionCodec implements Codec<Resolution> {
    static final ResolutionCodec INSTANCE = new ResolutionCodec();

    private static final Members MEMBERS = Members.of(
                    "body", "kind", "number", "revision", "paragraphs", "title", "uri", "asWritten")
            .requiredOneOf("number", "asWritten");

    private ResolutionCodec() {}

    @Override
    public @Nullable Resolution read(Cursor in) {
        if (in.atShorthand()) {
            return readText(in);
        }
        return in.object(MEMBERS, Resolution.builder(), ResolutionCodec::readMember, Resolution.Builder::build);
    }

    private static boolean hasUnSymbol(Resolution resolution) {
        return resolution
                .body()
                .filter(body -> body.equals(ResolutionBody.UNGA) || body.equals(ResolutionBody.ECOSOC))
                .isPresent();
    }

    private static @Nullable Resolution readText(Cursor in) {
        Optional<Resolution> resolution = in.code(Resolution::parse);
        resolution
                .filter(value -> !value.isClassified())
                .ifPresent(
                        value -> Unclassified.warn(in, ProblemText.RESOLUTION, "PP Resolution 140 (Rev. Dubai, 2018)"));
        resolution.filter(ResolutionCodec::hasUnSymbol).ifPresent(value -> in.lookAlike(in.peekText()));
        return resolution.orElse(null);
    }

    private static void readMember(String name, Cursor in, Resolution.Builder resolution) {
        switch (name) {
            case "body" -> in.read(Codes.RESOLUTION_BODY, resolution, Resolution.Builder::body);
            case "kind" -> in.read(Codes.RESOLUTION_KIND, resolution, Resolution.Builder::kind);
            case "number" -> in.read(Codes.WORD, resolution, Resolution.Builder::number);
            case "revision" -> in.read(ResolutionRevisionCodec.INSTANCE, resolution, Resolution.Builder::revision);
            case "paragraphs" -> resolution.paragraphs(in.list(Codes.TEXT));
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, resolution, Resolution.Builder::title);
            case "uri" -> in.read(Codes.ADDRESS, resolution, Resolution.Builder::uri);
            case "asWritten" -> in.read(Codes.TEXT, resolution, Resolution.Builder::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Resolution resolution, Output out) {
        out.startObject();
        out.text("body", resolution.body().orElse(null));
        if (!resolution.kind().equals(ResolutionKind.RESOLUTION)) {
            out.text("kind", resolution.kind());
        }
        out.text("number", resolution.number().orElse(null));
        out.member("revision", resolution.revision().orElse(null), ResolutionRevisionCodec.INSTANCE);
        out.texts("paragraphs", resolution.paragraphs());
        out.member("title", resolution.title().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("uri", resolution.uri().orElse(null));
        out.text("asWritten", resolution.asWritten().orElse(null));
        out.endObject();
    }
}
