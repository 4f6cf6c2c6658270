package com.marketingby.leads.contact;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The booking link, the languages and the category of a business. */
final class Extras {
    private static final List<String> BOOKING_HOSTS = List.of("zocdoc.com", "nexhealth.com", "calendly.com",
            "localmed.com", "acuityscheduling.com", "as.me", "squareup.com/appointments", "book.squareup.com",
            "vagaro.com",
            "mindbodyonline.com", "janeapp.com", "setmore.com", "simplybook.me", "fresha.com", "schedulista.com",
            "booksy.com",
            "solutionreach.com", "patientpop.com", "healthgrades.com/book", "getweave.com", "flexbook.me", "modento.io",
            "opencare.com", "doctible.com", "appointy.com", "boulevard.io", "glossgenius.com", "vetstoria.com",
            "genbook.com",
            "schedulicity.com", "mychart", "intakeq.com", "simplepractice.com", "rwl.io", "dentalhq", "otto.vet",
            "petdesk.com");
    private static final List<String> BOOKING_WITHOUT_STOP = BOOKING_HOSTS.stream()
            .filter(host -> host.indexOf('.') < 0).toList();
    /** What a link that books says first. */
    private static final Pattern BOOKING_WORDS = Pattern.compile(
            "^(?:book|schedule|request|make|reserve|agendar?|reservar|solicitar|programar)\\b.{0,20}(?:appointment|online|now|visit|consult|cita|today|evaluation)|^book now|^schedule now|^online booking|^citas? en l[ií]nea",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPANISH = Pattern.compile(
            "se habla espa[nñ]ol|hablamos espa[nñ]ol|spanish[- ]speaking|we speak spanish",
            Pattern.CASE_INSENSITIVE);

    private Extras() {}

    static @Nullable Sourced<String> booking(List<PageView> pages) {
        Sourced<String> found = null;
        for (var page : pages) {
            for (var link : page.text().links) {
                var atService = isBookingService(link.href().toLowerCase(Locale.ROOT));
                if ((atService || found == null) && link.href().length() < 400
                        && (atService || isBooking(page, link))) {
                    var url = absolute(page.url(), link.href());
                    if (url != null && atService) {
                        return new Sourced<>(url, page.url(), "link", page.text().quote(link.start(), link.end()));
                    }
                    found = url == null ? found
                            : new Sourced<>(url, page.url(), "link", page.text().quote(link.start(), link.end()));
                }
            }
        }
        return found;
    }

    private static boolean isBookingService(String href) {
        var services = href.indexOf('.') < 0 ? BOOKING_WITHOUT_STOP : BOOKING_HOSTS;
        return services.stream().anyMatch(href::contains);
    }

    private static boolean isBooking(PageView page, PageText.Link link) {
        if (link.end() - link.start() > 60) {
            return false;
        }
        return BOOKING_WORDS.matcher(Text.clean(page.text().text.substring(link.start(), link.end()))).lookingAt();
    }

    private static @Nullable String absolute(URI page, String href) {
        if (href.isEmpty() || href.startsWith("#")) {
            return null;
        }
        try {
            var target = page.resolve(href.replace(" ", "%20"));
            return "http".equals(target.getScheme()) || "https".equals(target.getScheme()) ? target.toString() : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    static List<Sourced<String>> languages(List<PageView> pages) {
        var languages = new LinkedHashMap<String, Sourced<String>>();
        for (var page : pages) {
            var lang = page.head().lang();
            if (lang != null && lang.length() >= 2 && lang.length() < 12) {
                var code = lang.substring(0, 2).toLowerCase(Locale.ROOT);
                languages.putIfAbsent(code, new Sourced<>(code, page.url(), "lang", lang));
            }
            var spanish = SPANISH.matcher(page.text().text);
            if (!languages.containsKey("es") && namesSpanish(page.text().text) && spanish.find()) {
                languages.put("es", page.<String>found("es", "text", spanish.start(), spanish.end()).sourced());
            }
        }
        return List.copyOf(languages.values());
    }

    private static boolean namesSpanish(String text) {
        return text.contains("anish") || text.contains("ANISH") || text.contains("espa") || text.contains("Espa")
                || text.contains("ESPA");
    }

    static @Nullable Sourced<String> category(List<PageView> pages) {
        for (var page : pages) {
            for (var business : SchemaTypes.businesses(page.things())) {
                if (SchemaTypes.isParticular(business)) {
                    var type = SchemaTypes.particular(business);
                    return new Sourced<>(type, page.url(), business.method, "@type " + type);
                }
            }
        }
        return null;
    }
}
