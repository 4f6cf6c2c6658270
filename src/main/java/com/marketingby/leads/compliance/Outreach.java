package com.marketingby.leads.compliance;

import com.marketingby.leads.geo.Texas;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a business may be approached, channel by channel, with the reasons; a gate for us, never part of the score. */
public record Outreach(Map<Channel, Gate> channels) {
    /** A way to approach a business. */
    public enum Channel {
        EMAIL,
        CALL,
        TEXT,
        FAX,
        MAIL
    }

    /** How ready a channel is. */
    public enum Readiness {
        READY,
        NEEDS_REVIEW,
        BLOCKED,
        UNKNOWN
    }

    /** The readiness of one channel and why. */
    public record Gate(Readiness readiness, List<String> reasons) {
        public Gate {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What is known of the ways to a business.
     *
     * @param emailPage the page of the business's own site that shows the address, null if there is none
     * @param emailHidden whether the address was found only in a form meant to hide it from programs
     * @param address whether a postal address to deliver to is known
     */
    public record Ways(@Nullable String email, @Nullable String emailPage, boolean emailHidden,
            @Nullable String phoneE164, @Nullable String fax, boolean address) {}

    private static final Set<String> ROLES = Set.of("info", "office", "contact", "hello", "admin", "frontdesk",
            "reception", "appointments", "appointment", "mail", "clinic", "help", "support", "team", "staff", "care",
            "scheduling", "manager", "marketing", "billing", "dental", "smile", "smiles", "questions", "inquiries",
            "desk");
    private static final Set<String> FREE_HOSTS = Set.of("gmail.com", "yahoo.com", "hotmail.com", "outlook.com",
            "aol.com", "icloud.com", "msn.com", "live.com", "sbcglobal.net", "att.net", "comcast.net", "ymail.com",
            "me.com", "verizon.net", "protonmail.com", "proton.me", "swbell.net", "suddenlink.net");
    private static final String CALL_RULES = "manual calls only, keep a stop list, scrub Do-Not-Call; registration or a"
            + " written exemption under Tex. Bus. & Com. Code ch. 302 must be on file (unverified)";

    public Outreach {
        channels = Map.copyOf(channels);
    }

    /** Judges every channel from what is known of the business and what its own pages say about being contacted. */
    public static Outreach judge(Ways ways, Evidence evidence) {
        var channels = new EnumMap<Channel, Gate>(Channel.class);
        channels.put(Channel.EMAIL, email(ways, evidence));
        channels.put(Channel.CALL, call(ways));
        channels.put(Channel.TEXT,
                new Gate(Readiness.BLOCKED, List.of("no recorded consent to text messages (unverified)")));
        channels.put(Channel.FAX, new Gate(Readiness.BLOCKED, List.of("unsolicited faxes are not sent")));
        channels.put(Channel.MAIL, ways.address() ? new Gate(Readiness.READY, List.of("a postal address is known"))
                : new Gate(Readiness.UNKNOWN, List.of("no postal address is known")));
        return new Outreach(channels);
    }

    private static Gate email(Ways ways, Evidence evidence) {
        if (ways.email() == null) {
            return new Gate(Readiness.UNKNOWN, List.of("no e-mail address is known"));
        }
        if (ways.emailPage() == null) {
            return new Gate(Readiness.BLOCKED, List.of("the address was not read on the business's own pages"));
        }
        if (says(evidence, Topic.NO_ADDRESS_TRANSFER)) {
            return new Gate(Readiness.BLOCKED,
                    List.of("the site says that it does not give, sell or transfer addresses (unverified)"));
        }
        var doubts = new ArrayList<String>();
        doubt(doubts, says(evidence, Topic.NO_AUTOMATED_ACCESS), "the site's terms speak against automated access");
        doubt(doubts, ways.emailHidden(), "the address was found only in a form meant to hide it from programs");
        doubt(doubts, !role(ways.email()), "the address looks personal");
        doubt(doubts, free(ways.email()), "the address is at a free mail host");
        return doubts.isEmpty() ? new Gate(Readiness.READY, List.of("a role address, read on " + ways.emailPage()))
                : new Gate(Readiness.NEEDS_REVIEW, doubts);
    }

    private static void doubt(List<String> doubts, boolean holds, String reason) {
        if (holds) {
            doubts.add(reason);
        }
    }

    private static boolean says(Evidence evidence, Topic topic) {
        return evidence.pages().stream().anyMatch(page -> page.has(topic));
    }

    private static boolean role(String email) {
        return ROLES.contains(email.toLowerCase(Locale.ROOT).replaceFirst("[@+].*$", "").replaceAll("[^a-z]", ""));
    }

    private static boolean free(String email) {
        return FREE_HOSTS.contains(email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    private static Gate call(Ways ways) {
        var phone = ways.phoneE164();
        if (phone == null) {
            return new Gate(Readiness.UNKNOWN, List.of("no telephone number is known"));
        }
        var hours = phone.startsWith("+1915") ? "local hours are Mountain time"
                : texan(phone) ? "local hours are Central time"
                        : "the area code does not tell the local hours";
        return new Gate(Readiness.NEEDS_REVIEW, List.of(CALL_RULES, hours + "; suggest weekdays 9 to 17"));
    }

    private static boolean texan(String phone) {
        return phone.startsWith("+1") && phone.length() >= 5 && Texas.areaCode(phone.substring(2, 5));
    }
}
