package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A link to a page or document. */
@Value.Immutable
public abstract sealed class Link implements Serializable permits ImmutableLink {
    private static final long serialVersionUID = 1L;

    Link() {}

    /** {@return an empty builder} */
    public static Builder builder() {
        return ImmutableLink.builder();
    }

    /**
     * Reads a link as documents write it.
     *
     * @param text an http, https or mailto address
     * @return the link to it
     * @throws IllegalArgumentException if the text is no such address
     */
    public static Link parse(String text) {
        return builder().uri(WebAddress.of(text)).build();
    }

    /** {@return the address} */
    public abstract WebAddress uri();

    /** {@return the title, or empty} */
    public abstract Optional<LocalizedText> title();

    /** {@return a builder that holds all of this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return uri().toString();
    }

    /** Collects the parts of a {@link Link}. */
    public sealed interface Builder permits ImmutableLink.Builder {
        /**
         * Takes over all of another value.
         * @param link the value to copy
         * @return this builder
         */
        Builder from(Link link);

        /**
         * Sets the address.
         * @param uri the value
         * @return this builder
         */
        Builder uri(WebAddress uri);

        /**
         * Sets the title.
         * @param title the value
         * @return this builder
         */
        Builder title(LocalizedText title);

        /**
         * Sets the title.
         * @param title the value, or empty for none
         * @return this builder
         */
        Builder title(Optional<? extends LocalizedText> title);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code uri} was not set
         * @throws IllegalArgumentException if a part is illegal, such as a text that is blank or holds control characters
         */
        Link build();
    }
}
