package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Link;

/** Reads and writes {@link Link}. */
final class LinkCodec implements Codec<Link> {
    static final LinkCodec INSTANCE = new LinkCodec();

    private static final Members MEMBERS = Members.of("uri", "title").required("uri");

    private LinkCodec() {}

    @Override
    public @Nullable Link read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(Link::parse).orElse(null);
        }
        return in.object(MEMBERS, Link.builder(), LinkCodec::readMember, Link.Builder::build);
    }

    private static void readMember(String name, Cursor in, Link.Builder link) {
        switch (name) {
            case "uri" -> in.read(Codes.ADDRESS, link, Link.Builder::uri);
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, link, Link.Builder::title);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Link link, Output out) {
        out.startObject();
        out.text("uri", link.uri());
        out.member("title", link.title().orElse(null), LocalizedTextCodec.INSTANCE);
        out.endObject();
    }
}
