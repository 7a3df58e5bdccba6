package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Link;
import org.wsisroadmaps.model.WebAddress;

/** Reads and writes {@link Link}. */
final class LinkCodec implements Codec<Link> {
    static final LinkCodec INSTANCE = new LinkCodec();

    private static final Members MEMBERS = Members.of("uri", "title").required("uri");

    private LinkCodec() {}

    @Override
    public Optional<Link> read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(Link::parse);
        }
        Link.Builder link = Link.builder();
        return in.object(MEMBERS, name -> readMember(name, in, link), link::build);
    }

    private static void readMember(String name, Cursor in, Link.Builder link) {
        switch (name) {
            case "uri" -> in.text(WebAddress::of).ifPresent(link::uri);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(link::title);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Link link, Output out) {
        out.startObject();
        out.text("uri", link.uri());
        out.member("title", link.title(), LocalizedTextCodec.INSTANCE);
        out.endObject();
    }
}
