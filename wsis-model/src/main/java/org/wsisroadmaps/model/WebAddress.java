package org.wsisroadmaps.model;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An address that a roadmap points at: http or https with a host and without user information, or mailto. ASCII
 * throughout, an international host in its punycode form. Compared as written.
 */
@PlainStyle
@Value.Immutable
public abstract sealed class WebAddress implements Serializable permits ImmutableWebAddress {
    private static final long serialVersionUID = 1L;

    WebAddress() {}

    /**
     * Returns the address of this text.
     *
     * @param text the address
     * @return the address, kept as it is
     * @throws IllegalArgumentException if the text is not such an address
     */
    public static WebAddress of(String text) {
        return ImmutableWebAddress.of(text);
    }

    abstract String text();

    @Value.Check
    void check() {
        Illegal reason = isPlain(text()) ? null : fault(text());
        if (reason != null) {
            throw Illegal.WEB_ADDRESS.of(Quoted.of(text()), reason.message());
        }
    }

    /** Returns what is wrong with an address, however it is written; null where nothing is. */
    static @Nullable Illegal fault(String text) {
        if (!text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return Illegal.WEB_ADDRESS_NOT_ASCII;
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            return Illegal.WEB_ADDRESS_NOT_URI;
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http", "https" -> faultOfHost(uri);
            case "mailto" ->
                uri.getSchemeSpecificPart().matches("[^@?]+@[^@?]+.*") ? null : Illegal.WEB_ADDRESS_MAILBOX;
            default -> Illegal.WEB_ADDRESS_SCHEME;
        };
    }

    /** Tells whether an address is so plain that there is nothing to find out: a host of small letters and a path. */
    static boolean isPlain(String text) {
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
        int path = host < 0 ? -1 : endOfHost(text, host);
        if (path < 0) {
            return false;
        }
        for (int i = path; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && "/-._?=&".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns where a host name of labels of small letters ends, -1 where it is none or something else follows. */
    private static int endOfHost(String text, int from) {
        int label = from;
        int i = from;
        while (i < text.length() && text.charAt(i) != '/') {
            char c = text.charAt(i);
            if (c == '.') {
                if (i == label) {
                    return -1;
                }
                label = i + 1;
            } else if (c < 'a' || c > 'z') {
                return -1;
            }
            i++;
        }
        return i == label ? -1 : i;
    }

    private static @Nullable Illegal faultOfHost(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority != null && authority.indexOf('@') >= 0) {
            return Illegal.WEB_ADDRESS_USER;
        }
        return uri.getHost() == null ? Illegal.WEB_ADDRESS_HOST : null;
    }

    /** {@return the address for use with the network classes of Java} */
    public URI toUri() {
        return URI.create(text());
    }

    /** Returns the address as written. */
    @Override
    public String toString() {
        return text();
    }
}
