package com.marketingby.leads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.candidate.Ending;
import com.marketingby.leads.schema.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TenantsTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final LeadStore STORE = new LeadStore(DATABASE.jdbc(), JsonMapper.shared(),
            new Suppressions(DATABASE.jdbc(), JsonMapper.shared()));

    @BeforeEach
    void theSameClinicIsALeadOfTheSecondClientAndOfTheAgency() {
        DATABASE.jdbc().sql("truncate leads, clients restart identity cascade").update();
        DATABASE.jdbc().sql("insert into clients (name) values ('One'), ('Two')").update();
        DATABASE.jdbc().sql("""
                insert into leads (client_id, company, phone, website_url, address, google_place_id)
                values (2, 'Oak Dental', '+12145550100', 'https://oak.example/', '1 Main St', 'oak'),
                       (null, 'Oak Dental', '+12145550100', 'https://oak.example/', '1 Main St', 'oak')
                """).update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theSamePlaceBecomesALeadOfEachClientAndTheOthersStayAsTheyWere() {
        var before = leads();
        var saved = save(1, null);
        assertThat(saved.outcome()).isEqualTo(Fate.SAVED.written());
        assertThat(leads()).hasSize(3).containsAll(before);
        assertThat(save(1, null).outcome()).isEqualTo(Fate.KNOWN.written());
        assertThat(leads()).hasSize(3);
    }

    @Test
    void eachClientsOwnLeadIsFilledAndNoOther() {
        assertThat(save(null, null)).isEqualTo(new Ending(7, Fate.FILLED.written(), "filled: email", 2L));
        assertThat(emails()).isEqualTo("1: -, 2: desk@oak.example");
        assertThat(save(2, null)).isEqualTo(new Ending(7, Fate.FILLED.written(), "filled: email", 1L));
    }

    @Test
    void aLeadThatWasGivenToAnotherClientIsNeitherFilledNorInTheWay() {
        var ending = save(1, 1L);
        assertThat(ending.outcome()).isEqualTo(Fate.SAVED.written());
        assertThat(ending.leadId()).isEqualTo(3);
        assertThat(new Blanks(DATABASE.jdbc(), JsonMapper.shared()).fill(List.of(new Blanks.Filling(7, 1, lead(1)))))
                .isEmpty();
        assertThat(emails()).isEqualTo("1: -, 2: -, 3: desk@oak.example");
    }

    @Test
    void aLeadThatIsFoundTwiceAtOnceIsFilledOnce() {
        var blanks = new Blanks(DATABASE.jdbc(), JsonMapper.shared());
        assertThat(blanks.fill(List.of(new Blanks.Filling(7, 2, lead(null)), new Blanks.Filling(8, 2, lead(null)))))
                .containsOnly(Map.entry(7L, List.of("email")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"lead_site_key(website_url, address) | leads_by_site_key",
            "lead_phone_key(phone, company) | leads_by_phone_key"})
    void aTableTooYoungForStatisticsIsSearchedByKeyAndNotByClient(String key, String index) {
        DATABASE.jdbc().sql("insert into leads (company) select 'Oak ' || n from generate_series(1, 400) n").update();
        var plan = DATABASE.jdbc().sql("explain select id from leads where coalesce(client_id, 0) = 0 and " + key
                + " = 'x'").query(String.class).list();
        assertThat(String.join("", plan)).contains(index);
    }

    @Test
    void noClientIsShownThePlacesOrTheWebsiteOfAnothersLeads() {
        assertThat(STORE.knownPlaces(1, Set.of("oak"))).isEmpty();
        assertThat(STORE.knownPlaces(2, Set.of("oak"))).containsExactly("oak");
        assertThat(STORE.knownPlaces(null, Set.of("oak"))).containsExactly("oak");
        assertThat(STORE.websiteOf(1, 1)).isEmpty();
        assertThat(STORE.websiteOf(null, 1)).isEmpty();
        assertThat(STORE.websiteOf(2, 1)).contains("https://oak.example/");
    }

    private static Ending save(@Nullable Integer client, @Nullable Long known) {
        return STORE.save(1, client, List.of(new Verdict.Keep(7, lead(client), known))).getFirst();
    }

    private static Lead lead(@Nullable Integer client) {
        return new Lead(client, "Oak Dental", "desk@oak.example", "+12145550100", null, null, "https://oak.example/",
                "1 Main St", null, null, null, null, null, "google_places", "compliant", true, 90, null, "Texas",
                "test",
                Map.of("run", 9), "oak", null, null, null);
    }

    private static List<String> leads() {
        return DATABASE.jdbc().sql("select to_jsonb(l) from leads l order by id").query((row, _) -> row.getString(1))
                .list();
    }

    private static String emails() {
        return Objects.requireNonNull(DATABASE.jdbc()
                .sql("select string_agg(id || ': ' || coalesce(email, '-'), ', ' order by id) from leads")
                .query(String.class).single());
    }
}
