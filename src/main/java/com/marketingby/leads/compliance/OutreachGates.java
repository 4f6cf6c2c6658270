package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Basis.Read.SUMMARY;
import static com.marketingby.leads.compliance.Basis.Read.WORDING;
import static com.marketingby.leads.compliance.Duty.gate;

import java.util.List;

/** The gates of group D: whether a business may be approached, channel by channel. */
final class OutreachGates {
    static final Duty EMAIL_SOURCE = gate("OUT-EMAIL-SOURCE", "e-mail",
            "an address published on the business's own pages, where nothing says that addresses are not given, sold or transferred")
            .restsOn("15 USC 7704(b)(1)(A)", SUMMARY, "opencasebook.org, cyberspaceblawg")
            .says("The address was not published by the business itself, or its site speaks against transfers.",
                    "Do not write to it.");
    static final Duty EMAIL_TYPE = gate("OUT-EMAIL-TYPE", "e-mail",
            "a role address (info@, office@) at the business's own domain, not hidden from programs")
            .restsOnOurPolicy()
            .says("The address looks personal, is at a free mail host, or was hidden from programs.",
                    "Let a person decide.");
    static final Duty EMAIL_SEND = gate("OUT-EMAIL-SEND", "e-mail",
            "an honest header, a postal address and an opt-out that is honoured within 10 business days; business-to-business is not exempt")
            .restsOn("15 USC 7704(a)", SUMMARY, "opencasebook.org, sendx.io")
            .says("Every mail needs them; this worker sends none.", "Check the mailing system.");
    static final Duty CALL_BUSINESS = gate("OUT-CALL-B2B", "calls",
            "a manual call by a person to a business line that did not ask to be left alone")
            .restsOn("Tex. Bus. & Com. Code ch. 304; 16 CFR 310.6(b)(7)", SUMMARY,
                    "findlaw, 304.004; hinchnewman.com")
            .says("manual calls only, and keep a stop list", "Record who said stop: suppress add.");
    static final Duty CALL_REGISTRATION = gate("OUT-CALL-302", "calls and texts",
            "a registration of the agency as telephone solicitor, or a written memo on why it is exempt")
            .restsOn("Tex. Bus. & Com. Code 302.001", SUMMARY, "statutes.laws.com, ch. 302; bassberry.com")
            .says("registration or a written exemption must be on file", "Ask counsel once for the whole agency.");
    static final Duty CALL_MOBILE = gate("OUT-CALL-CELL", "calls",
            "whether the number is a mobile one, which usually cannot be told")
            .restsOn("47 USC 227; 47 CFR 64.1200", SUMMARY, "tcpaworld.com, clrkc.com")
            .says("the number may be a mobile one: dial by hand, scrub Do-Not-Call", "Never use a dialler.");
    static final Duty TEXT = gate("OUT-TEXT", "text messages", "recorded consent of the business")
            .restsOn("Tex. Bus. & Com. Code ch. 302 as changed by SB 140", SUMMARY, "bassberry.com, mslawgroup.com")
            .since("2025-09-01").says("no recorded consent to text messages", "Do not text.");
    static final Duty FAX = gate("OUT-FAX", "faxes", "nothing: unsolicited faxes are never sent")
            .restsOn("Tex. Bus. & Com. Code 304.004(3); 47 USC 227(b)(1)(C) (unverified)", WORDING,
                    "findlaw, bus-com-sect-304-004")
            .says("unsolicited faxes are not sent", "Do not fax.");
    static final Duty HOURS = gate("OUT-HOURS", "calls",
            "local hours by ZIP and area code; El Paso is on Mountain time")
            .restsOn("Tex. Bus. & Com. Code 301.051, which binds residential calls", SUMMARY, "justia 2005, ch. 37")
            .says("call in local hours; suggest weekdays 9 to 17", "Check the time zone first.");
    static final Duty MAIL = gate("OUT-MAIL", "post", "an address that mail can be delivered to").restsOnOurPolicy()
            .says("No postal address is known.", "Look the address up.");

    static final List<Duty> ALL = List.of(EMAIL_SOURCE, EMAIL_TYPE, EMAIL_SEND, CALL_BUSINESS, CALL_REGISTRATION,
            CALL_MOBILE, TEXT, FAX, HOURS, MAIL);

    private OutreachGates() {}
}
