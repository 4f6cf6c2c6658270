package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Clinic;
import com.marketingby.leads.sandbox.Quirk;
import com.marketingby.leads.sandbox.Sandbox;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuppressionIT {
    private static final String[] TEXARKANA = {"run", "location", "Texarkana, TX", "--query", "dentist", "--radius",
            "10mi"};

    private Sandbox sandbox;
    private Laboratory laboratory;
    private List<Clinic> clinics;

    @BeforeAll
    void opens() {
        sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
        laboratory = new Laboratory(sandbox);
        laboratory.jdbc().sql("insert into clients (name) values ('Another one')").update();
        clinics = sandbox.clinics().stream().filter(clinic -> clinic.address().zip().equals("75501"))
                .filter(clinic -> clinic.quirk() == Quirk.NONE).toList();
    }

    @AfterAll
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    private static String website(Clinic clinic) {
        return Objects.requireNonNull(clinic.website());
    }

    private List<String> outcomes(String placeId, int client) {
        return laboratory.jdbc().sql("""
                select outcome || ': ' || reason
                  from candidates
                 where place_id = :place and client_id = :client and reason is not null
                 order by id
                """).param("place", placeId).param("client", client).query((row, _) -> row.getString(1)).list();
    }

    private long count(String query) {
        return laboratory.jdbc().sql(query).query(Long.class).single();
    }

    private Laboratory.Outcome runs(int client) {
        var arguments = List.of(TEXARKANA).toArray(new String[TEXARKANA.length + 2]);
        arguments[TEXARKANA.length] = "--client";
        arguments[TEXARKANA.length + 1] = String.valueOf(client);
        var outcome = laboratory.run(arguments);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return outcome;
    }

    @Test
    @Order(1)
    void whoeverIsSuppressedIsNeitherPaidForNorVisitedNorWritten() {
        var host = URI.create(website(clinics.get(0))).getAuthority();
        assertThat(laboratory.run("suppress", "add", "--host", host, "--all", "--reason", "by letter").exit()).isZero();
        assertThat(laboratory.run("suppress", "add", "--place", clinics.get(1).placeId(), "--phone",
                Objects.requireNonNull(clinics.get(2).phone()), "--client", "1").exit()).isZero();
        var outcome = runs(1);
        assertThat(outcome.out()).contains("3 new leads", "3 suppressed", "6 outside policy");
        assertThat(outcomes(clinics.get(0).placeId(), 1))
                .containsExactly("suppressed: asked to be left alone: site " + host);
        assertThat(outcomes(clinics.get(1).placeId(), 1))
                .containsExactly("suppressed: asked to be left alone: place " + clinics.get(1).placeId());
        assertThat(outcomes(clinics.get(2).placeId(), 1)).singleElement().asString().contains("left alone: phone +1");
        assertThat(count("select count(*) from site_visits where site = '" + host + "'")).isZero();
    }

    @Test
    @Order(2)
    void anotherClientIsHeldBackOnlyByWhatHoldsForAll() {
        assertThat(runs(2).out()).contains("5 new leads", "1 suppressed");
        assertThat(laboratory.run("suppress", "list", "--client", "2").out()).contains("all", "by letter")
                .doesNotContain(clinics.get(1).placeId());
        assertThat(laboratory.run("suppress", "list", "--json").out()).contains(clinics.get(1).placeId());
    }

    @Test
    @Order(3)
    void anErasedBusinessIsGoneAndDoesNotComeBack() {
        var lead = laboratory.jdbc().sql("""
                select id, company, google_place_id as place, email
                  from leads
                 where client_id = 2 and email is not null
                 order by id
                 limit 1
                """).query().singleRow();
        laboratory.jdbc().sql("""
                insert into legacy_values (table_name, row_id, column_name, value)
                values ('leads', :lead, 'contact_person', 'Somebody'), ('clients', :lead, 'company', 'A client')
                """).param("lead", lead.get("id")).update();
        laboratory.jdbc().sql("insert into place_positions (place_id, latitude, longitude) values (:place, 33, -94)")
                .param("place", lead.get("place")).update();
        var outcome = laboratory.run("leads", "erase", String.valueOf(lead.get("id")), "--reason", "by telephone");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains(String.valueOf(lead.get("company")), "suppressed for client 2: site ",
                "email ",
                "phone +1", "place ");
        assertThat(count("select count(*) from leads where client_id = 2")).isEqualTo(4);
        assertThat(count("select count(*) from candidates where client_id = 2 and place is not null and place_id = '"
                + lead.get("place") + "'")).isZero();
        assertThat(laboratory.jdbc().sql("select value from legacy_values").query(String.class).list())
                .containsExactly("A client");
        assertThat(count("select count(*) from place_positions where place_id = '" + lead.get("place") + "'")).isZero();
        assertThat(runs(2).out()).contains("0 new leads", "2 suppressed");
        assertThat(count("select count(*) from leads where client_id = 2")).isEqualTo(4);
    }

    @Test
    @Order(4)
    void whatOnlyTheWebsiteTellsIsLookedAtBeforeTheWrite() {
        var lead = laboratory.jdbc().sql("""
                delete from leads
                 where id = (select min(id) from leads where client_id = 1 and email is not null)
                returning email, google_place_id as place
                """).query().singleRow();
        laboratory.run("suppress", "add", "--email", String.valueOf(lead.get("email")), "--client", "1");
        assertThat(runs(1).out()).contains("0 new leads", "4 suppressed");
        assertThat(outcomes(String.valueOf(lead.get("place")), 1))
                .contains("suppressed: asked to be left alone: email " + lead.get("email"));
    }

    @Test
    @Order(5)
    void aSuppressionIsTakenBack() {
        var place = clinics.get(1).placeId();
        assertThat(laboratory.run("suppress", "remove", "--place", place, "--client", "1").out())
                .contains("no longer suppressed for client 1");
        assertThat(laboratory.run("suppress", "remove", "--place", place, "--client", "1").exit()).isEqualTo(2);
        assertThat(runs(1).out()).contains("1 new leads", "3 suppressed");
    }

    @Test
    @Order(6)
    void whatIsNoBusinessIsRefusedBeforeTheDatabaseIsAsked() {
        var outcome = laboratory.run("suppress", "add", "--phone", "911", "--all");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("'911' is no American telephone number");
        assertThat(laboratory.run("suppress", "add", "--host", "clinic.example").exit()).isEqualTo(2);
        assertThat(laboratory.run("suppress", "add", "--all").exit()).isEqualTo(2);
        assertThat(laboratory.run("leads", "erase", "999999").exit()).isEqualTo(2);
    }
}
