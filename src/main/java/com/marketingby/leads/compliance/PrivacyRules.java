package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Applies.FORMS;
import static com.marketingby.leads.compliance.Applies.FORMS_OR_TAGS;
import static com.marketingby.leads.compliance.Applies.HEALTH;
import static com.marketingby.leads.compliance.Applies.HIPAA_LIKELY;
import static com.marketingby.leads.compliance.Applies.PATIENT_RECORDS;
import static com.marketingby.leads.compliance.Applies.SITE;
import static com.marketingby.leads.compliance.Basis.Read.MEMORY;
import static com.marketingby.leads.compliance.Basis.Read.SUMMARY;
import static com.marketingby.leads.compliance.Basis.Read.WORDING;
import static com.marketingby.leads.compliance.Rule.rule;

import java.util.List;

/** The rules of group B: privacy, records, transport and tags. */
final class PrivacyRules {
    static final List<Rule> ALL = List.of(
            rule("PRIV-NPP-LINK", 9, HIPAA_LIKELY, PrivacyChecks::noticeLink)
                    .looksFor("a link on the home page that names the notice of privacy practices; reachable only from"
                            + " another page counts half")
                    .restsOn("45 CFR 164.520(c)(3)(i)", WORDING,
                            "hipaatemplates.com, provision of notice; OCR's audit protocol")
                    .says("No link to a notice of privacy practices was found.",
                            "If HIPAA covers the practice, link its notice from the home page."),
            rule("PRIV-NPP-TEXT", 4, HIPAA_LIKELY, PrivacyChecks::noticeText)
                    .looksFor(
                            "in a notice that was read as text, the header sentence and an effective date; one of them"
                                    + " counts half, a PDF or a picture is unknown")
                    .restsOn("45 CFR 164.520(b)(1)", WORDING, "hollandhart.com, pamedsoc.org, model notices")
                    .says("The notice lacks its header sentence or its effective date.",
                            "Compare the notice with the model of the Department of Health and Human Services."),
            rule("PRIV-NPP-2026", 0, HIPAA_LIKELY, PrivacyChecks::noticeDate)
                    .looksFor("a notice dated before 2026-02-16")
                    .restsOn("45 CFR 164.520 as amended for 2026-02-16; who must update is disputed", SUMMARY,
                            "hollandhart.com, dwt.com (2026-01)")
                    .since("2026-02-16")
                    .says("The notice is older than the revision of February 2026.",
                            "Ask counsel whether wording on substance-use records is needed."),
            rule("TX-RECORDS-181105", 8, PATIENT_RECORDS, PrivacyChecks::recordsPosting)
                    .looksFor(
                            "three items on the website: how to request records, the licensing authority with a way to"
                                    + " reach it, how to complain to the Attorney General; one or two count half")
                    .restsOn("Tex. Health & Safety Code 181.105 (HB 4224)", WORDING,
                            "capitol.texas.gov, HB04224F; findlaw")
                    .since("2025-09-01")
                    .says("The posting on records, licensing authority and complaints is not whole.",
                            "Add one footer page with all three items."),
            rule("TX-EDISCLOSE-181154", 0, HEALTH, PrivacyChecks::electronicDisclosure)
                    .looksFor(
                            "a website notice that records may be disclosed electronically; one in the office suffices,"
                                    + " so its absence says nothing")
                    .restsOn("Tex. Health & Safety Code 181.154", SUMMARY, "support.compliancygroup.com")
                    .says("No web notice of electronic disclosure was seen.",
                            "Check that one is posted in the office."),
            rule("PRIV-POLICY", 5, FORMS_OR_TAGS, PrivacyChecks::policy)
                    .looksFor("a link to a privacy policy")
                    .restsOn("FTC Act, section 5, in practice; Tex. Bus. & Com. Code 541.102 where it applies", MEMORY,
                            "lexace.ai, 541.102")
                    .says("The site collects visitor data, but no privacy policy was found.",
                            "Publish a policy that says what is collected and why, and link it from every page."),
            rule("TLS-SITE", 4, SITE, TransportChecks::site)
                    .looksFor(
                            "a certificate that validates, and plain http redirected to https; without the redirect it"
                                    + " counts half")
                    .restsOn("45 CFR 164.312(e)(1), addressable", MEMORY, "")
                    .says("Pages are served without valid HTTPS.",
                            "Install a valid certificate and redirect plain http to it."),
            rule("TLS-FORM", 6, FORMS, TransportChecks::form).pinnedFirst()
                    .looksFor("forms for personal data on https pages that send to https, not to http or mailto")
                    .restsOn("45 CFR 164.312(e)(1), addressable; Tex. Bus. & Com. Code 521.052", MEMORY, "")
                    .says("A form sends personal data to an unencrypted address.",
                            "Let the form send to an https address of the site."),
            rule("FORM-HEALTH", 2, FORMS, TransportChecks::healthForm)
                    .looksFor("privacy wording beside a form that asks for symptoms, insurance, birth date or social"
                            + " security number; elsewhere on the site counts half")
                    .restsOn("good practice", MEMORY, "")
                    .says("A form invites health details with no privacy wording near it.",
                            "Link the privacy policy beside the form, or ask visitors not to send medical details."),
            rule("TRACK-INTAKE", 5, FORMS, PrivacyChecks::intakeTags)
                    .looksFor("advertising pixels and session replay in the HTML of pages with an appointment or intake"
                            + " form; analytics alone counts half, a tag manager is unknown")
                    .restsOn("OCR's bulletin on tracking, what remains of it after AHA v. Becerra; FTC cases", SUMMARY,
                            "privacylaw.proskauer.com (2024-09), quarles.com")
                    .says("A third-party tag is in the HTML of the appointment page; what it sends was not seen.",
                            "Ask whether it is needed there, and under which agreement."),
            rule("TRACK-GENERAL", 0, SITE, PrivacyChecks::tags)
                    .looksFor("third-party tags on any page, listed only")
                    .restsOn("the part of OCR's bulletin on public pages was vacated", SUMMARY,
                            "privacylaw.proskauer.com (2024-09)")
                    .says("Third-party tags are in the HTML.", "Know what each of them is for."),
            rule("NOTICE-PLACEHOLDER", 2, SITE, PrivacyChecks::placeholder)
                    .looksFor("template text left unfilled on a legal page")
                    .restsOn("common sense", WORDING, "two live pages of Texas practices")
                    .says("A legal page still shows template text.", "Fill in the practice's own data."));

    private PrivacyRules() {}
}
