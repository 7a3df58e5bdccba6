package org.wsisroadmaps.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.WebAddress;

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
    public Optional<Publication> read(Cursor in) {
        Publication.Builder publication = Publication.builder();
        return in.object(MEMBERS, name -> readMember(name, in, publication), publication::build);
    }

    private static void checkFormat(String format, Cursor in) {
        if (format.startsWith(FAMILY) && !format.equals(FORMAT) && format.length() > FAMILY.length()) {
            in.abort(ProblemCode.UNSUPPORTED_VERSION, ProblemText.OTHER_VERSION.of(format, FORMAT));
        } else if (!format.equals(FORMAT)) {
            in.error(ProblemCode.MALFORMED_VALUE, ProblemText.OTHER_FORMAT.of(FORMAT));
        }
    }

    private static void readLanguages(Cursor in, Publication.Builder publication) {
        List<LanguageTag> languages = new ArrayList<>();
        in.list(entry -> entry.text(LanguageTag::of), languages::add);
        publication.languages(languages);
        languages.stream().findFirst().ifPresent(in::language);
    }

    private static void readMember(String name, Cursor in, Publication.Builder publication) {
        switch (name) {
            case "format" -> in.text().ifPresent(format -> checkFormat(format, in));
            case "id" -> in.code(Id::of).ifPresent(publication::id);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(publication::title);
            case "publisher" -> OrganizationCodec.INSTANCE.read(in).ifPresent(publication::publisher);
            case "edition" -> in.text().ifPresent(publication::edition);
            case "date" -> in.code(PartialDate::of).ifPresent(publication::date);
            case "languages" -> readLanguages(in, publication);
            case "documentNumber" -> in.text().ifPresent(publication::documentNumber);
            case "rights" -> in.text().ifPresent(publication::rights);
            case "source" -> in.text(WebAddress::of).ifPresent(publication::source);
            case "summary" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(publication::summary);
            case "roadmaps" -> in.list(RoadmapCodec.INSTANCE, publication::addRoadmap);
            case "extensions" -> ExtensionsCodec.INSTANCE.read(in).ifPresent(publication::extensions);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Publication publication, Output out) {
        out.startObject();
        out.text("format", FORMAT);
        out.text("id", publication.id());
        out.member("title", publication.title(), LocalizedTextCodec.INSTANCE);
        out.member("publisher", publication.publisher(), OrganizationCodec.INSTANCE);
        out.text("edition", publication.edition());
        out.text("date", publication.date());
        out.texts("languages", publication.languages());
        out.text("documentNumber", publication.documentNumber());
        out.text("rights", publication.rights());
        out.text("source", publication.source());
        out.member("summary", publication.summary(), LocalizedTextCodec.INSTANCE);
        out.list("roadmaps", publication.roadmaps(), RoadmapCodec.INSTANCE);
        if (!publication.extensions().isEmpty()) {
            out.member("extensions", publication.extensions(), ExtensionsCodec.INSTANCE);
        }
        out.endObject();
    }
}
