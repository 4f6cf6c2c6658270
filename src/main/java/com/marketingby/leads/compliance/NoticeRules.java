package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Applies.FEDERAL_ASSISTANCE;
import static com.marketingby.leads.compliance.Applies.HEALTH;
import static com.marketingby.leads.compliance.Applies.HOSPITAL;
import static com.marketingby.leads.compliance.Basis.Read.MEMORY;
import static com.marketingby.leads.compliance.Basis.Read.SUMMARY;
import static com.marketingby.leads.compliance.Rule.rule;

import java.util.List;

/** The rules of group F: other notices. */
final class NoticeRules {
    static final List<Rule> ALL = List.of(
            rule("NOT-1557-NONDISC", 4, FEDERAL_ASSISTANCE, NoticeChecks::nondiscrimination)
                    .looksFor("a nondiscrimination notice, as text or link")
                    .restsOn("45 CFR 92.10", SUMMARY, "medtrade.com, dwt.com (2024-07), bairdholm.com")
                    .says("No nondiscrimination notice was found, though the site says that it takes a federal programme.",
                            "Link the notice from the home page."),
            rule("NOT-1557-LANG", 4, FEDERAL_ASSISTANCE, NoticeChecks::languageAssistance)
                    .looksFor(
                            "an offer of language assistance with at least five taglines in other languages; fewer count half")
                    .restsOn("45 CFR 92.11", SUMMARY, "medtrade.com, dwt.com (2024-07), mica-insurance.com")
                    .since("2025-07-05")
                    .says("No notice of language assistance was found.",
                            "Publish the notice with taglines in the languages most spoken in Texas."),
            rule("NOT-GFE", 5, HEALTH, NoticeChecks::goodFaithEstimate)
                    .looksFor("\"Good Faith Estimate\", as text or link")
                    .restsOn("45 CFR 149.610(b)(1)(iii)", MEMORY, "model notice of CMS; twinsighttherapy.com")
                    .says("The notice of good faith estimates was not found.",
                            "Post the model notice where uninsured patients look for prices."),
            rule("NOT-HPT", 4, HOSPITAL, NoticeChecks::priceTransparency)
                    .looksFor("a footer link \"Price Transparency\" or to cms-hpt.txt; the file itself is not read")
                    .restsOn("45 CFR 180.50(d)(6)", SUMMARY, "freshysites.com, healthpricewatch.com")
                    .says("No link on price transparency was found.",
                            "Link the page of standard charges from the footer."),
            rule("NOT-AI", 0, HEALTH, NoticeChecks::artificialIntelligence)
                    .looksFor(
                            "AI for triage, symptoms or diagnosis, and its disclosure; the duty is owed to the patient,"
                                    + " so its absence says nothing")
                    .restsOn("Tex. Bus. & Com. Code 552.051 (HB 149); Tex. Health & Safety Code 183.005", SUMMARY,
                            "plainstamp.pages.dev, hchlawyers.com (2026-02)")
                    .since("2026-01-01")
                    .says("AI wording is shown.", "Check what patients are told, and when."));

    private NoticeRules() {}
}
