package com.marketingby.leads.contact;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The name that a website has by its address: the label of its host before the ending, or nothing for a bare number. */
final class SiteName {
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net");

    private SiteName() {}

    static String host(URI page) {
        var host = page.getHost() == null ? "" : page.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The host of an address, or nothing where it has none. */
    static String host(String address) {
        try {
            return host(new URI(Text.shortened(address, 300)));
        } catch (URISyntaxException _) {
            return "";
        }
    }

    /** {@code oakdental} for {@code www.oak-dental.com}. */
    static String label(String host) {
        var labels = List.of(host.split("\\.", -1));
        var last = labels.getLast();
        if (labels.size() < 2 || last.isEmpty() || Character.isDigit(last.charAt(0))) {
            return "";
        }
        var at = labels.size() - 2;
        if (at > 0 && SECOND_LEVEL.contains(labels.get(at)) && last.length() == 2) {
            at--;
        }
        return Text.key(labels.get(at));
    }

    /** Whether a host belongs to the site: the same, or one under the other. */
    static boolean isSame(String host, String other) {
        return !host.isEmpty() && (host.equals(other) || host.endsWith('.' + other) || other.endsWith('.' + host));
    }
}
