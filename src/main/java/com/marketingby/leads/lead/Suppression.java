package com.marketingby.leads.lead;

import com.marketingby.leads.page.SiteKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a business is known by that asked to be left alone.
 *
 * @param value in the one form in which it is compared
 */
public record Suppression(Kind kind, String value) {

    /** What the value is; the values of {@code suppressions.kind}. */
    public enum Kind {
        /** A website's host, without {@code www.}; its subdomains are other sites. */
        SITE,
        EMAIL,
        /** A telephone number in E.164. */
        PHONE,
        /** A place id of Google. */
        PLACE;

        /** The value in the database. */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String written) {
            return valueOf(written.toUpperCase(Locale.ROOT));
        }
    }

    /** Reads a value as a person writes it; empty where it is none of that kind. */
    public static Optional<Suppression> of(Kind kind, @Nullable String text) {
        var given = text == null ? "" : text.strip();
        return Optional.ofNullable(switch (kind) {
            case SITE -> site(given);
            case EMAIL -> given.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? given.toLowerCase(Locale.ROOT) : null;
            case PHONE -> phone(given);
            case PLACE -> given.matches("[\\w-]{10,300}") ? given : null;
        }).map(value -> new Suppression(kind, value));
    }

    private static @Nullable String site(String text) {
        try {
            return text.matches(".*[\\s@].*") || !text.contains(".") ? null
                    : SiteKey.of(new URI(text.contains("://") ? text : "https://" + text)).map(SiteKey::text)
                            .orElse(null);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private static @Nullable String phone(String text) {
        var digits = text.replaceAll("\\D", "");
        var national = digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
        return national.length() == 10 ? "+1" + national : null;
    }

    @Override
    public String toString() {
        return kind.written() + " " + value;
    }
}
