package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.ResourceImpact;

/** Reads and writes {@link ResourceImpact}. */
final class ResourceImpactCodec implements Codec<ResourceImpact> {
    static final ResourceImpactCodec INSTANCE = new ResourceImpactCodec();

    private static final Members MEMBERS = Members.of("kind", "staff", "amount", "currency", "note", "asWritten");

    private ResourceImpactCodec() {}

    @Override
    public @Nullable ResourceImpact read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(text -> ResourceImpact.parse(text, in.language())).orElse(null);
        }
        return in.object(
                MEMBERS, ResourceImpact.builder(), ResourceImpactCodec::readMember, ResourceImpact.Builder::build);
    }

    private static void readMember(String name, Cursor in, ResourceImpact.Builder resourceImpact) {
        switch (name) {
            case "kind" -> in.read(Codes.RESOURCE_KIND, resourceImpact, ResourceImpact.Builder::kind);
            case "staff" -> in.read(Codes.TEXT, resourceImpact, ResourceImpact.Builder::staff);
            case "amount" -> in.read(Codes.DECIMAL, resourceImpact, ResourceImpact.Builder::amount);
            case "currency" -> in.read(Codes.CURRENCY, resourceImpact, ResourceImpact.Builder::currency);
            case "note" -> in.read(LocalizedTextCodec.INSTANCE, resourceImpact, ResourceImpact.Builder::note);
            case "asWritten" -> in.read(Codes.TEXT, resourceImpact, ResourceImpact.Builder::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(ResourceImpact resourceImpact, Output out) {
        out.startObject();
        out.text("kind", resourceImpact.kind().orElse(null));
        out.text("staff", resourceImpact.staff().orElse(null));
        out.number("amount", resourceImpact.amount().orElse(null));
        out.text("currency", resourceImpact.currency().orElse(null));
        out.member("note", resourceImpact.note().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", resourceImpact.asWritten().orElse(null));
        out.endObject();
    }
}
