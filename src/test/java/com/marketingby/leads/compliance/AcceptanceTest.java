package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Examples.html;
import static com.marketingby.leads.compliance.Examples.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Position;
import org.junit.jupiter.api.Test;

/** The fourteen sites on which the catalogue must be right. */
class AcceptanceTest {
    private static final String POSTING = """
            <p>To request a copy of your medical records, write to records@example.org.</p>
            <p>We are licensed by the Texas State Board of Dental Examiners, 512-463-6400.</p>
            <p>You may file a complaint with the Texas Attorney General.</p>""";

    @Test
    void aPostingWithAllThreePartsPasses() {
        assertThat(site("<a href=/rights>Your rights</a>").and("/rights", POSTING).word("TX-RECORDS-181105"))
                .isEqualTo("PASS");
    }

    @Test
    void aPostingWithTemplateTextFailsForIt() {
        var site = site("<a href=/rights>Your rights</a>").and("/rights",
                POSTING.replace("records@example.org", "[records email address]") + "<p>[PRACTICE / CLINIC NAME]</p>");
        assertThat(site.word("NOTICE-PLACEHOLDER")).isEqualTo("FAIL");
        assertThat(site.assessed().issues()).contains("[records email address]");
    }

    @Test
    void aNoticeThatIsLinkedAsPdfPassesTheLinkAndLeavesTheTextOpen() {
        var site = site("<a href=/npp.pdf>Notice of Privacy Practices</a><p>We file your insurance claims.</p>");
        assertThat(site.word("PRIV-NPP-LINK")).isEqualTo("PASS");
        assertThat(site.word("PRIV-NPP-TEXT")).isEqualTo("UNKNOWN");
    }

    @Test
    void refusingMedicareIsNoFederalAssistance() {
        var site = site("<p>We do not accept Medicare or Medicaid.</p>");
        assertThat(site.word("NOT-1557-NONDISC")).isEqualTo("UNKNOWN");
        assertThat(site.word("NOT-1557-LANG")).isEqualTo("UNKNOWN");
    }

    @Test
    void aMedSpaThatTakesCashIsNotJudgedByHipaa() {
        var site = site("<p>All services are self-pay; we do not accept insurance.</p>").of("medical_spa");
        assertThat(site.word("PRIV-NPP-LINK")).isEqualTo("UNKNOWN");
        assertThat(site.word("TX-RECORDS-181105")).isEqualTo("UNKNOWN");
    }

    @Test
    void aTagManagerOnTheAppointmentPageIsUnknown() {
        var manager = "<script src=https://www.googletagmanager.com/gtm.js?id=GTM-1></script>";
        var site = site(
                manager + "<form id=appointment action=/book method=post><input name=name><input type=email></form>");
        assertThat(site.word("TRACK-INTAKE")).isEqualTo("UNKNOWN");
        assertThat(site.assessed().issues())
                .contains("UNKNOWN TRACK-INTAKE w5: a tag manager is present; its tags were not run.");
    }

    @Test
    void aFormThatSendsOverPlainHttpFailsAndIsPinned() {
        var site = site("<form action=http://example.org/send method=post><input name=phone></form>");
        assertThat(site.word("TLS-FORM")).isEqualTo("FAIL");
        assertThat(site.assessed().findings().getFirst().rule()).isEqualTo("TLS-FORM");
        assertThat(site.assessed().status()).isNotEqualTo("few gaps");
    }

    @Test
    void texarkanaIsToldApartByItsZips() {
        var gate = new TexasGate();
        assertThat(gate.judge("TX", "75501", null, null).residence()).isEqualTo(Residence.IN_TEXAS);
        assertThat(gate.judge("AR", "71854", null, null).residence()).isEqualTo(Residence.OUTSIDE);
    }

    @Test
    void aTelephoneIn621IsATexasOne() {
        assertThat(new TexasGate().judge("TX", null, null, "+16215550100").reasons())
                .contains("note: area code 621 is a Texas one");
    }

    @Test
    void theZip73960IsInTexas() {
        assertThat(new TexasGate().judge(null, "73960", new Position(36.5040, -102.0), null).residence())
                .isEqualTo(Residence.IN_TEXAS);
    }

    @Test
    void aShellThatScriptsFillIsNotScored() {
        var shell = html(
                "<html lang=en><head><title>Dental</title></head><body><div id=root></div><script src=/app.js></script>");
        assertThat(shell.assessed().checked()).isFalse();
        assertThat(shell.assessed().status()).isEqualTo("not scored");
        assertThat(shell.assessed().findings()).noneMatch(finding -> finding.outcome() instanceof Outcome.Fail);
    }

    @Test
    void claimsThatAreDeniedAreNoClaims() {
        var site = site(
                "<p>We cannot guarantee results. There is no permanent cure. We do not waive copays or deductibles.</p>");
        assertThat(site.word("AD-GUARANTEE")).isEqualTo("PASS");
        assertThat(site.word("AD-CURE")).isEqualTo("PASS");
        assertThat(site.word("AD-WAIVE")).isEqualTo("PASS");
    }

    @Test
    void aVeterinaryClinicIsNotJudgedByTheRulesOfHealthCare() {
        var site = site("<p>We accept pet insurance. We cure heartworm disease.</p>").of("veterinary_care");
        assertThat(site.word("PRIV-NPP-LINK")).isEqualTo("NA");
        assertThat(site.word("TX-RECORDS-181105")).isEqualTo("NA");
        assertThat(site.word("AD-CURE")).isEqualTo("NA");
    }

    @Test
    void aSpanishPageIsUnknownToEnglishPatterns() {
        var spanish = "Nuestra clínica dental ofrece los mejores servicios para toda la familia en la ciudad de El Paso, con una atención de calidad. "
                .repeat(8);
        var site = html(
                "<html lang=es><head><title>Clínica dental</title></head><body><h1>Bienvenidos</h1><p>" + spanish
                        + "</p><form action=/enviar method=post><input name=email></form>");
        assertThat(site.assessed().findings()).filteredOn(finding -> !finding.rule().startsWith("A11Y"))
                .noneMatch(finding -> finding.outcome() instanceof Outcome.Fail);
        assertThat(site.word("NOT-GFE")).isEqualTo("UNKNOWN");
        assertThat(site.word("PRIV-POLICY")).isEqualTo("UNKNOWN");
    }
}
