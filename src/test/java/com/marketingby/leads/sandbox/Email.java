package com.marketingby.leads.sandbox;

import java.util.stream.Collectors;

/** The ways in which pages write an e-mail address. */
final class Email {
    private Email() {}

    static String written(Profile clinic, Quirk quirk) {
        var email = clinic.email();
        return switch (quirk) {
            case EMAIL_IN_WORDS -> email.replace("@", " [at] ").replace(".", " [dot] ");
            case EMAIL_ENCODED -> encoded(email);
            case EMAIL_IN_ENTITIES -> email.chars().mapToObj("&#%d;"::formatted).collect(Collectors.joining());
            case MICRODATA_ONLY, MAILTO_FORM -> "";
            case BROKEN_JSON_LD -> "<span>" + email + "</span>";
            default -> "<a href=\"mailto:%s\">%s</a>".formatted(email, email);
        };
    }

    /** The hexadecimal XOR form that a content network puts in the place of addresses. */
    private static String encoded(String email) {
        var key = 0x5b;
        var hex = email.chars().mapToObj(letter -> "%02x".formatted(letter ^ key)).collect(Collectors.joining());
        return "<a href=\"/cdn-cgi/l/email-protection\" class=\"__cf_email__\" data-cfemail=\"%02x%s\">[email&#160;protected]</a>"
                .formatted(key, hex);
    }
}
