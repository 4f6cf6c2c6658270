package com.marketingby.leads.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes a text an e-mail address that somebody reads, and which addresses are only examples or machines. */
final class EmailAddress {
    private static final int LONGEST = 100;
    private static final Pattern SHAPE = Pattern
            .compile(
                    "[A-Za-z0-9_][A-Za-z0-9._%+'&-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,80}\\.(?:[A-Za-z]{2,24}|xn--[a-z0-9-]{2,40})");
    private static final Set<String> FILES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "css", "js", "ico",
            "avif", "bmp", "mp4", "pdf", "woff", "ttf", "php", "html", "htm", "map", "json", "tiff");
    private static final Set<String> EXAMPLE_HOSTS = Set.of("example.com", "example.org", "example.net", "domain.com",
            "yourdomain.com", "mydomain.com", "yoursite.com", "mysite.com", "yourwebsite.com", "mywebsite.com",
            "website.com", "sitename.com", "company.com", "yourcompany.com", "mycompany.com", "companyname.com",
            "yourbusiness.com", "business.com", "email.com", "youremail.com", "myemail.com", "emailaddress.com",
            "address.com", "domainname.com", "yourdomainname.com", "test.com", "sample.com", "somedomain.com",
            "site.com", "mailservice.com", "demolink.org", "yourmail.com", "xyz.com", "abc.com", "somewhere.com",
            "host.com", "placeholder.com", "yourpractice.com", "yourclinic.com", "yourbrand.com", "provider.com",
            "fakeemail.com", "fakemail.com", "fake.com");
    private static final Set<String> EXAMPLE_NAMES = Set.of("you", "your", "yourname", "youremail", "your-email",
            "your.email", "your_email", "your.name", "your-name", "yourname.lastname", "youraddress", "user",
            "username",
            "someone", "somebody", "example", "name", "firstname.lastname", "first.last", "emailaddress", "filler",
            "johndoe", "john.doe", "janedoe", "jane.doe", "test", "xxx", "xxxx", "email");
    private static final Set<String> EVERYONES_HOSTS = Set.of("gmail.com", "yahoo.com", "hotmail.com", "outlook.com",
            "aol.com", "icloud.com", "live.com", "msn.com", "att.net", "sbcglobal.net", "comcast.net", "verizon.net",
            "me.com", "mac.com", "ymail.com", "rocketmail.com", "bellsouth.net", "cox.net", "charter.net",
            "earthlink.net", "swbell.net", "suddenlink.net", "protonmail.com", "proton.me", "mail.com", "gvtc.com",
            "windstream.net", "juno.com", "googlemail.com", "hughes.net", "frontier.com", "centurylink.net",
            "embarqmail.com", "optonline.net", "roadrunner.com", "peoplepc.com", "netzero.net", "zoho.com");
    private static final List<String> MACHINES = List.of("sentry.io", "sentry-next.", "sentry.wixpress.com",
            "wixpress.com", "googleapis.com", "gstatic.com", "w3.org", "schema.org", "wordpress.org", "wordpress.com",
            "jquery.com", "fontawesome.com", "latofonts.com", "googlegroups.com", "mailchimp.com", "godaddy.com",
            "squarespace.com", "wix.com", "weebly.com", "shopify.com", "cloudflare.com", "adobe.com");
    private static final List<String> GLUED = List.of("com", "net", "org", "edu", "info", "biz", "example");

    private EmailAddress() {}

    /** The address in the case it was written in with its host in lower case, or null when it is none that reaches the business. */
    static @Nullable String of(String written) {
        var address = unglued(trimmed(written));
        if (address.length() > LONGEST || !SHAPE.matcher(address).matches() || address.contains("..")) {
            return null;
        }
        var at = address.indexOf('@');
        var host = address.substring(at + 1).toLowerCase(Locale.ROOT);
        return isDecoy(address.substring(0, at).toLowerCase(Locale.ROOT), host) || !hasRealLabels(host)
                ? null
                : address.substring(0, at) + '@' + host;
    }

    /** The address to which a form is sent, by {@code mailto:} or by a service that has it at the end of its own, or null where there is none. */
    static @Nullable String ofForm(String action) {
        var address = action.startsWith("mailto:") ? action.substring("mailto:".length()) : lastPart(action);
        var query = address.indexOf('?');
        return of(query < 0 ? address : address.substring(0, query));
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static boolean isEveryones(String host) {
        return EVERYONES_HOSTS.contains(host);
    }

    static String host(String address) {
        return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    static String name(String address) {
        return address.substring(0, address.indexOf('@')).toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String written) {
        var from = 0;
        var to = written.length();
        while (from < to && ".,;:-'\"<>()[]&%+/ ".indexOf(written.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(written.charAt(to - 1))) {
            to--;
        }
        return written.substring(from, to);
    }

    /** Takes off a capitalised word that ran into the end of the address: {@code info@clinic.comPhone}. */
    private static String unglued(String address) {
        var dot = address.lastIndexOf('.');
        var end = address.substring(dot + 1);
        for (var known : GLUED) {
            if (end.length() > known.length() && end.startsWith(known)
                    && Character.isUpperCase(end.charAt(known.length()))) {
                return address.substring(0, dot + 1 + known.length());
            }
        }
        return address;
    }

    private static boolean hasRealLabels(String host) {
        for (var label : host.split("\\.", -1)) {
            if (label.isEmpty() || label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDecoy(String name, String host) {
        var end = host.substring(host.lastIndexOf('.') + 1);
        return FILES.contains(end) || EXAMPLE_HOSTS.contains(host) || (EXAMPLE_NAMES.contains(name) && isNobodys(host))
                || host.startsWith("example.") || MACHINES.stream().anyMatch(machine -> isUnder(host, machine))
                || name.startsWith("noreply") || name.startsWith("no-reply") || name.startsWith("donotreply")
                || end.equals("gov") || end.equals("mil") || end.equals("local") || end.equals("test")
                || end.equals("invalid");
    }

    /** Placeholders such as {@code you@gmail.com} name a host of everybody; {@code email@clinic.com} is an address. */
    private static boolean isNobodys(String host) {
        return EVERYONES_HOSTS.contains(host) || host.length() < 7;
    }

    private static boolean isUnder(String host, String machine) {
        return host.equals(machine) || host.endsWith('.' + machine)
                || (machine.endsWith(".") && host.contains(machine));
    }
}
