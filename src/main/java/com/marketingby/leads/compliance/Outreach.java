package com.marketingby.leads.compliance;

import com.marketingby.leads.geo.Texas;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    public Outreach {
        channels = Map.copyOf(channels);
    }

    /** Judges every channel from what is known of the business and what its own pages say about being contacted. */
    public static Outreach judge(Ways ways, Evidence evidence) {
        var channels = new EnumMap<Channel, Gate>(Channel.class);
        channels.put(Channel.EMAIL, email(ways, evidence));
        channels.put(Channel.CALL, call(ways));
        channels.put(Channel.TEXT, shut(Readiness.BLOCKED, OutreachGates.TEXT));
        channels.put(Channel.FAX, shut(Readiness.BLOCKED, OutreachGates.FAX));
        channels.put(Channel.MAIL,
                ways.address() ? open(OutreachGates.MAIL, "a postal address is known")
                        : gate(Readiness.UNKNOWN, OutreachGates.MAIL.reason("no postal address is known")));
        return new Outreach(channels);
    }

    private static Gate gate(Readiness readiness, String... reasons) {
        return new Gate(readiness, List.of(reasons));
    }

    private static Gate open(Duty duty, String why) {
        return gate(Readiness.READY, duty.reason(why));
    }

    private static Gate shut(Readiness readiness, Duty duty) {
        return gate(readiness, duty.reason(duty.says()));
    }

    private static Gate email(Ways ways, Evidence evidence) {
        if (ways.email() == null) {
            return gate(Readiness.UNKNOWN, "no e-mail address is known");
        }
        if (ways.emailPage() == null) {
            return gate(Readiness.BLOCKED, OutreachGates.EMAIL_SOURCE
                    .reason("the address was not read on the business's own pages"));
        }
        if (says(evidence, Topic.NO_ADDRESS_TRANSFER)) {
            return gate(Readiness.BLOCKED, OutreachGates.EMAIL_SOURCE
                    .reason("the site says that it does not give, sell or transfer addresses"));
        }
        var doubts = Stream.of(
                doubt(says(evidence, Topic.NO_AUTOMATED_ACCESS), CollectionGates.TERMS,
                        "the site's terms speak against automated access"),
                doubt(ways.emailHidden(), OutreachGates.EMAIL_TYPE,
                        "the address was found only in a form meant to hide it from programs"),
                doubt(!role(ways.email()), OutreachGates.EMAIL_TYPE, "the address looks personal"),
                doubt(free(ways.email()), OutreachGates.EMAIL_TYPE, "the address is at a free mail host"))
                .flatMap(Optional::stream).toList();
        return doubts.isEmpty() ? open(OutreachGates.EMAIL_TYPE, "a role address, read on " + ways.emailPage())
                : new Gate(Readiness.NEEDS_REVIEW, doubts);
    }

    private static Optional<String> doubt(boolean holds, Duty duty, String reason) {
        return holds ? Optional.of(duty.reason(reason)) : Optional.empty();
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
        return gate(Readiness.NEEDS_REVIEW, OutreachGates.CALL_BUSINESS.reason(OutreachGates.CALL_BUSINESS.says()),
                OutreachGates.CALL_REGISTRATION.reason(OutreachGates.CALL_REGISTRATION.says()),
                OutreachGates.CALL_MOBILE.reason(OutreachGates.CALL_MOBILE.says()),
                OutreachGates.HOURS.reason(hours + "; suggest weekdays 9 to 17"));
    }

    private static boolean texan(String phone) {
        return phone.startsWith("+1") && phone.length() >= 5 && Texas.areaCode(phone.substring(2, 5));
    }
}
