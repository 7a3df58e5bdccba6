package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.ResourceImpact;
import org.wsisroadmaps.model.ResourceKind;

/** Reads and writes {@link ResourceImpact}. */
final class ResourceImpactCodec implements Codec<ResourceImpact> {
    static final ResourceImpactCodec INSTANCE = new ResourceImpactCodec();

    private static final Members MEMBERS = Members.of("kind", "staff", "amount", "currency", "note", "asWritten");

    private ResourceImpactCodec() {}

    @Override
    public Optional<ResourceImpact> read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(text -> ResourceImpact.parse(text, in.language()));
        }
        ResourceImpact.Builder resourceImpact = ResourceImpact.builder();
        return in.object(MEMBERS, name -> readMember(name, in, resourceImpact), resourceImpact::build);
    }

    private static void readMember(String name, Cursor in, ResourceImpact.Builder resourceImpact) {
        switch (name) {
            case "kind" -> in.code(ResourceKind::of).ifPresent(resourceImpact::kind);
            case "staff" -> in.text().ifPresent(resourceImpact::staff);
            case "amount" -> in.decimal().ifPresent(resourceImpact::amount);
            case "currency" -> in.text(Shapes::currency).ifPresent(resourceImpact::currency);
            case "note" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(resourceImpact::note);
            case "asWritten" -> in.text().ifPresent(resourceImpact::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(ResourceImpact resourceImpact, Output out) {
        out.startObject();
        out.text("kind", resourceImpact.kind());
        out.text("staff", resourceImpact.staff());
        out.number("amount", resourceImpact.amount());
        out.text("currency", resourceImpact.currency());
        out.member("note", resourceImpact.note(), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", resourceImpact.asWritten());
        out.endObject();
    }
}
