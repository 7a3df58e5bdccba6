package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Contact;

/** Reads and writes {@link Contact}. */
final class ContactCodec implements Codec<Contact> {
    static final ContactCodec INSTANCE = new ContactCodec();

    private static final Members MEMBERS = Members.of("name", "organization", "role", "email", "phone");

    private ContactCodec() {}

    @Override
    public @Nullable Contact read(Cursor in) {
        return in.object(MEMBERS, Contact.builder(), ContactCodec::readMember, Contact.Builder::build);
    }

    private static void readMember(String name, Cursor in, Contact.Builder contact) {
        switch (name) {
            case "name" -> in.read(Codes.TEXT, contact, Contact.Builder::name);
            case "organization" -> in.read(Codes.TEXT, contact, Contact.Builder::organization);
            case "role" -> in.read(Codes.TEXT, contact, Contact.Builder::role);
            case "email" -> in.read(Codes.TEXT, contact, Contact.Builder::email);
            case "phone" -> in.read(Codes.TEXT, contact, Contact.Builder::phone);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Contact contact, Output out) {
        out.startObject();
        out.text("name", contact.name().orElse(null));
        out.text("organization", contact.organization().orElse(null));
        out.text("role", contact.role().orElse(null));
        out.text("email", contact.email().orElse(null));
        out.text("phone", contact.phone().orElse(null));
        out.endObject();
    }
}
