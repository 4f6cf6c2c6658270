package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.AdvertisingChecks.note;
import static com.marketingby.leads.compliance.AdvertisingChecks.wording;
import static com.marketingby.leads.compliance.Applies.CHIROPRACTOR;
import static com.marketingby.leads.compliance.Applies.DENTIST;
import static com.marketingby.leads.compliance.Applies.FREESTANDING_ER;
import static com.marketingby.leads.compliance.Applies.HEALTH;
import static com.marketingby.leads.compliance.Applies.PHYSICIAN;
import static com.marketingby.leads.compliance.Applies.PHYSICIAN_OR_CHIROPRACTOR;
import static com.marketingby.leads.compliance.Applies.TELEHEALTH_PHYSICIAN;
import static com.marketingby.leads.compliance.Basis.Read.SUMMARY;
import static com.marketingby.leads.compliance.Basis.Read.WORDING;
import static com.marketingby.leads.compliance.Rule.rule;

import java.util.List;

/** The rules of group C: advertising. Sentences that deny, ask, warn or quote do not count. */
final class AdvertisingRules {
    private static final String REVIEW = "Have a clinician and counsel review the sentence.";

    static final List<Rule> ALL = List.of(
            rule("AD-GUARANTEE", 5, HEALTH, wording(Topic.GUARANTEE, "wording that may read as a promised result"))
                    .pinnedFirst()
                    .looksFor("guaranteed results, \"100 % effective\", \"we guarantee you will …\"")
                    .restsOn("Tex. Occ. Code 101.201(b)(2); 22 TAC 77.4(a)(6) for chiropractors", WORDING,
                            "codes.findlaw.com, occ-sect-101-201; gavvy.com, 77.4")
                    .says("Wording that may read as a promised result.", REVIEW),
            rule("AD-CURE", 5, HEALTH, wording(Topic.CURE, "cure wording")).pinnedFirst()
                    .looksFor("\"permanent cure\", \"we cure\", cures of a named chronic disease")
                    .restsOn("22 TAC 164.3(b)(2); 22 TAC 77.4(a)(4); FTC guidance on health claims", WORDING,
                            "tac-clone.dsswtx.org, 164.3; gavvy.com, 77.4; FTC Health Products guidance")
                    .says("Cure wording.", REVIEW),
            rule("AD-WAIVE", 4, HEALTH, wording(Topic.WAIVER, "wording about waived cost-sharing")).pinnedFirst()
                    .looksFor("\"we waive your deductible\", insurance taken as full payment")
                    .restsOn("Tex. Occ. Code 101.201(b)(6)-(7)", WORDING, "codes.findlaw.com, occ-sect-101-201")
                    .says("Wording about waived cost-sharing.", REVIEW),
            rule("AD-BOARD-ELIG", 3, PHYSICIAN, wording(Topic.BOARD_ELIGIBLE, "the term \"board eligible\" is used"))
                    .looksFor("\"board eligible\", \"board qualified\"")
                    .restsOn("22 TAC 164.3(b)(1)", WORDING, "tac-clone.dsswtx.org, 164.3").since("2025-01-09")
                    .says("The term \"board eligible\" is used.", "Leave the term out."),
            rule("AD-BOARD-NAME", 2, PHYSICIAN_OR_CHIROPRACTOR, AdvertisingChecks::boardName)
                    .looksFor(
                            "a board credential without the board's name on the page: chiropractors fail, for physicians it is open")
                    .restsOn("22 TAC 77.3(e); 22 TAC 164.4", WORDING, "gavvy.com, 77.3; regulations.justia.com, 164.4")
                    .says("A board credential appears without the board's name.", "Name the board beside it."),
            rule("AD-DR-TITLE", 3, HEALTH, AdvertisingChecks::doctorTitle)
                    .looksFor("every \"Dr. X\" with M.D., D.O., D.D.S., D.C. or a word for the profession")
                    .restsOn("Tex. Occ. Code 104.003; 22 TAC 77.3(b)", WORDING,
                            "texas.public.law, 104.003; gavvy.com, 77.3")
                    .says("\"Dr.\" is shown without a healing-art designation.",
                            "Put the degree or the profession beside the name."),
            rule("AD-DENT-GP", 2, DENTIST, AdvertisingChecks::generalDentist)
                    .looksFor(
                            "\"general dentist\" where implants, veneers or orthodontics are advertised without a specialist")
                    .restsOn("22 TAC 108.55", SUMMARY, "law.cornell.edu, 108.57; dentalcompliance.com")
                    .says("\"General dentist\" was not found.",
                            "Say that the services are given by a general dentist."),
            rule("AD-DENT-SITE", 4, DENTIST, AdvertisingChecks::dentalSite)
                    .looksFor(
                            "owner of the site, services, location and contact, licence and qualifications; two or three count half")
                    .restsOn("22 TAC 108.59", SUMMARY, "dentalcompliance.com, website disclosures")
                    .says("The website's disclosures are not whole.",
                            "Add what is missing to the footer or the page on the practice."),
            rule("AD-FREE", 2, CHIROPRACTOR, AdvertisingChecks::freeService)
                    .looksFor("a free exam, x-ray or consultation without a list of what it includes")
                    .restsOn("22 TAC 77.1(c)", WORDING, "justia, section 77-1")
                    .says("A free service is offered; what it includes was not seen.",
                            "List what the free service includes."),
            rule("AD-FDA", 2, HEALTH, wording(Topic.FDA_CLAIM, "wording that may suggest approval by the FDA"))
                    .looksFor(
                            "a clinic or facility called registered or approved by the FDA; drugs, devices and trials do not count")
                    .restsOn("21 CFR 807.39", WORDING, "ecfr.okayd.com, 807.39")
                    .says("\"FDA-registered\" may suggest approval.", "Leave the reference to the FDA out."),
            rule("AD-TESTI", 0, PHYSICIAN, AdvertisingChecks::testimonials)
                    .looksFor("testimonials, and a disclosure of credentials or compensation beside them")
                    .restsOn("Tex. Occ. Code 101.201(b)(4); 22 TAC 164.3(b)(3)", WORDING,
                            "codes.findlaw.com; tac-clone.dsswtx.org")
                    .says("Testimonials are shown.", "Check their disclosures."),
            rule("AD-SUPER", 0, HEALTH, note(Topic.SUPERLATIVE, "superlative; keep its substantiation"))
                    .looksFor("the best, #1 or leading practice")
                    .restsOn("Tex. Occ. Code 101.201(b)(3), 102.004(2)", WORDING, "codes.findlaw.com; texas.public.law")
                    .says("A superlative is used.", "Keep what substantiates it."),
            rule("AD-FEC", 5, FREESTANDING_ER, AdvertisingChecks::emergencyNotice)
                    .looksFor("the facility's statement, or a link \"Insurance Information\"")
                    .restsOn("Tex. Health & Safety Code 254.155(b)(4); 254.157 (unverified)", WORDING,
                            "texas.public.law, 254.155; HB02041F")
                    .says("The notice of a freestanding emergency facility was not found.",
                            "Link \"Insurance Information\" from the home page."),
            rule("AD-TELE", 0, TELEHEALTH_PHYSICIAN, AdvertisingChecks::telehealthComplaints)
                    .looksFor("a link to the board's complaint notice; an app or a bill may carry it instead")
                    .restsOn("22 TAC 177.2(c)", WORDING, "tac-clone.dsswtx.org, 177.2").since("2025-01-09")
                    .says("No link to the board's complaint notice was seen.",
                            "Check where patients of telehealth see it."));

    private AdvertisingRules() {}
}
