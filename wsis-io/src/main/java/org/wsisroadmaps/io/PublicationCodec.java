package org.wsisroadmaps.io;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.Publication;

/** Reads and writes {@link Publication}. */
final class PublicationCodec implements Codec<Publication> {
    static final PublicationCodec INSTANCE = new PublicationCodec();

    private static final String FAMILY = "wsis-roadmaps/";
    private static final String FORMAT = FAMILY + "1.0";
    private static final Members MEMBERS = Members.of(
                    "format",
                    "id",
                    "title",
                    "publisher",
                    "edition",
                    "date",
                    "languages",
                    "documentNumber",
                    "rights",
                    "source",
                    "summary",
                    "roadmaps",
                    "extensions")
            .required("format", "title", "roadmaps");

    private PublicationCodec() {}

    @Override
    public @Nullable Publication read(Cursor in) {
        return in.object(MEMBERS, Publication.builder(), PublicationCodec::readMember, Publication.Builder::build);
    }

    private static void checkFormat(String format, Cursor in) {
        if (format.startsWith(FAMILY) && !format.equals(FORMAT) && format.length() > FAMILY.length()) {
            in.abort(ProblemCode.UNSUPPORTED_VERSION, ProblemText.OTHER_VERSION.of(format, FORMAT));
        } else if (!format.equals(FORMAT)) {
            in.error(ProblemCode.MALFORMED_VALUE, ProblemText.OTHER_FORMAT.of(FORMAT));
        }
    }

    private static void readLanguages(Cursor in, Publication.Builder publication) {
        List<LanguageTag> languages = in.list(Codes.LANGUAGE);
        publication.languages(languages);
        if (!languages.isEmpty()) {
            in.language(languages.get(0));
        }
    }

    private static void readMember(String name, Cursor in, Publication.Builder publication) {
        switch (name) {
            case "format" -> in.text().ifPresent(format -> checkFormat(format, in));
            case "id" -> in.read(Codes.ID, publication, Publication.Builder::id);
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, publication, Publication.Builder::title);
            case "publisher" -> in.read(OrganizationCodec.INSTANCE, publication, Publication.Builder::publisher);
            case "edition" -> in.read(Codes.TEXT, publication, Publication.Builder::edition);
            case "date" -> in.read(Codes.DATE, publication, Publication.Builder::date);
            case "languages" -> readLanguages(in, publication);
            case "documentNumber" -> in.read(Codes.TEXT, publication, Publication.Builder::documentNumber);
            case "rights" -> in.read(Codes.TEXT, publication, Publication.Builder::rights);
            case "source" -> in.read(Codes.ADDRESS, publication, Publication.Builder::source);
            case "summary" -> in.read(LocalizedTextCodec.INSTANCE, publication, Publication.Builder::summary);
            case "roadmaps" -> publication.roadmaps(in.list(RoadmapCodec.INSTANCE));
            case "extensions" -> in.read(ExtensionsCodec.INSTANCE, publication, Publication.Builder::extensions);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Publication publication, Output out) {
        out.startObject();
        out.text("format", FORMAT);
        out.text("id", publication.id().orElse(null));
        out.member("title", publication.title(), LocalizedTextCodec.INSTANCE);
        out.member("publisher", publication.publisher().orElse(null), OrganizationCodec.INSTANCE);
        out.text("edition", publication.edition().orElse(null));
        out.text("date", publication.date().orElse(null));
        out.texts("languages", publication.languages());
        out.text("documentNumber", publication.documentNumber().orElse(null));
        out.text("rights", publication.rights().orElse(null));
        out.text("source", publication.source().orElse(null));
        out.member("summary", publication.summary().orElse(null), LocalizedTextCodec.INSTANCE);
        out.list("roadmaps", publication.roadmaps(), RoadmapCodec.INSTANCE);
        if (!publication.extensions().isEmpty()) {
            out.member("extensions", publication.extensions(), ExtensionsCodec.INSTANCE);
        }
        out.endObject();
    }
}
