package org.wsisroadmaps.io;

import java.util.Optional;
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
    public Optional<Contact> read(Cursor in) {
        Contact.Builder contact = Contact.builder();
        return in.object(MEMBERS, name -> readMember(name, in, contact), contact::build);
    }

    private static void readMember(String name, Cursor in, Contact.Builder contact) {
        switch (name) {
            case "name" -> in.text().ifPresent(contact::name);
            case "organization" -> in.text().ifPresent(contact::organization);
            case "role" -> in.text().ifPresent(contact::role);
            case "email" -> in.text().ifPresent(contact::email);
            case "phone" -> in.text().ifPresent(contact::phone);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Contact contact, Output out) {
        out.startObject();
        out.text("name", contact.name());
        out.text("organization", contact.organization());
        out.text("role", contact.role());
        out.text("email", contact.email());
        out.text("phone", contact.phone());
        out.endObject();
    }
}
