package com.marketingby.leads.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.compliance.Evidence;
import com.marketingby.leads.compliance.Transport;
import com.marketingby.leads.contact.ContactReader;
import com.marketingby.leads.contact.HtmlPage;
import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.schema.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SiteStoreTest {
    private static final SiteKey CLINIC = new SiteKey("clinic.example");
    private static final UUID WORKER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final TestDatabase OWN = TestDatabase.migrated();

    private final JdbcClient database = OWN.jdbc();
    private final SiteStore store = new SiteStore(database, Examples.JSON);

    private long run;

    @AfterAll
    static void closes() {
        OWN.close();
    }

    @BeforeEach
    void aRunWithTwoCandidatesOfOneSite() {
        database.sql("truncate scrape_runs, sites, scrape_workers cascade").update();
        run = database.sql(
                "insert into scrape_runs (type, fingerprint, parameters) values ('individual', 'f', '{}') returning id")
                .query(Long.class).single();
        database.sql(
                "insert into scrape_workers (id, run_id, host, pid, alive_until) select unnest(:ids), :run, 'h', 1, now()")
                .param("ids", new UUID[]{WORKER, OTHER}).param("run", run).update();
        database.sql("insert into run_targets (run_id, number, target) values (:run, 1, 't')").param("run", run)
                .update();
        store.ensure(List.of(CLINIC, CLINIC, new SiteKey("nobody-waits.example")));
        for (String website : List.of("https://clinic.example/dallas", "https://clinic.example/austin")) {
            describe(website, CLINIC);
        }
    }

    private void describe(String website, SiteKey site) {
        database.sql("""
                insert into candidates (run_id, target_id, place_id, website, site, state)
                select run_id, id, :website, :website, :site, 'described' from run_targets where run_id = :run
                """).param("run", run).param("website", website).param("site", site.text()).update();
    }

    private List<String> awaitedAndKnown(long run, Instant freshSince, Instant began) {
        var known = new ArrayList<String>();
        store.eachAwaitedAndKnown(run, freshSince, began, lot -> known.addAll(lot.keySet()));
        return known;
    }

    @Test
    void aSiteIsClaimedOnceHoweverManyCandidatesWaitForIt() {
        assertThat(claim(WORKER)).singleElement().satisfies(claim -> {
            assertThat(claim.site()).isEqualTo(CLINIC);
            assertThat(claim.landingPages()).containsExactly("https://clinic.example/austin",
                    "https://clinic.example/dallas");
        });
        assertThat(claim(OTHER)).isEmpty();
    }

    @Test
    void sitesAreClaimedInTheOrderInWhichTheirCandidatesAreJudged() {
        SiteKey last = new SiteKey("zebra.example");
        SiteKey first = new SiteKey("aardvark.example");
        store.ensure(List.of(first, last));
        describe("https://zebra.example/", last);
        describe("https://aardvark.example/", first);
        List<String> claimed = new ArrayList<>();
        for (List<SiteClaim> next = claimOne(); !next.isEmpty(); next = claimOne()) {
            claimed.add(next.getFirst().site().text());
        }
        assertThat(claimed).containsExactly("aardvark.example", "clinic.example", "zebra.example");
    }

    @Test
    void whatAVisitBroughtIsReadBack() {
        long visit = store.settle(claim(WORKER).getFirst(), WORKER, result()).orElseThrow();
        SiteKnowledge known = store.read(visit);
        assertThat(known.outcome()).isEqualTo(Outcome.READ);
        assertThat(known.contacts()).isEqualTo(result().contacts());
        assertThat(known.evidence()).isEqualTo(result().evidence());
        assertThat(known.pages()).isEqualTo(result().pages());
        assertThat(store.read(List.of(visit, visit + 1))).containsOnlyKeys(visit);
    }

    @Test
    void aFreshVisitIsNotRepeatedAndAnOldOneIs() {
        store.settle(claim(WORKER).getFirst(), WORKER, result());
        assertThat(claim(WORKER)).isEmpty();
        assertThat(store.claim(run, WORKER, Instant.now().plusSeconds(60), Instant.now(), 10)).hasSize(1);
    }

    @Test
    void aFreshVisitWithoutACandidatesOwnPageIsClaimedForThatPageOnlyAndKeepsItsTime() {
        store.settle(claim(WORKER).getFirst(), WORKER, result());
        Instant since = Instant.now().minus(Duration.ofHours(24));
        assertThat(awaitedAndKnown(run, since, since)).isEmpty();
        SiteClaim claim = store.claimForLandingPages(run, WORKER, since, 10).getFirst();
        assertThat(claim.landingPages()).containsExactly("https://clinic.example/austin",
                "https://clinic.example/dallas");
        assertThat(store.claimForLandingPages(run, OTHER, since, 10)).isEmpty();
        SiteKnowledge before = Objects.requireNonNull(claim.before());
        long visit = store.settle(claim, WORKER, VisitResult.broken(claim, "a mistake")).orElseThrow();
        assertThat(store.read(visit).visitedAt()).isEqualTo(before.visitedAt());
        assertThat(store.read(visit).contacts()).isEqualTo(before.contacts());
        assertThat(store.claimForLandingPages(run, WORKER, since, 10)).isEmpty();
        assertThat(awaitedAndKnown(run, since, since)).containsExactly(CLINIC.text());
    }

    @Test
    void sitesThatAreKnownAreHandedOverInLotsHoweverManyThereAre() {
        database.sql(
                "insert into sites (site, visited_at) select 'clinic-' || n || '.example', now() from generate_series(1, 1200) n")
                .update();
        database.sql("""
                insert into site_visits (site, outcome, pages_read, pages, took_ms)
                select site, 'read', 0, '[]', 1 from sites where site like 'clinic-%'
                """).update();
        database.sql("update sites s set visit_id = v.id from site_visits v where v.site = s.site").update();
        database.sql("""
                insert into candidates (run_id, target_id, website, site, state)
                select run_id, id, 'https://' || site || case when site like '%7.example' then '/branch' else '' end, site, 'described'
                  from run_targets, sites
                 where site like 'clinic-%'
                """).update();
        var lots = new ArrayList<List<String>>();
        Instant since = Instant.now().minus(Duration.ofHours(24));
        store.eachAwaitedAndKnown(run, since, since, lot -> lots.add(List.copyOf(lot.keySet())));
        assertThat(lots).hasSize(3).allSatisfy(lot -> assertThat(lot.size()).isLessThanOrEqualTo(500));
        assertThat(lots.stream().flatMap(List::stream).distinct()).hasSize(1_080);
        assertThat(store.claimForLandingPages(run, WORKER, since, 100)).hasSize(100);
        assertThat(store.claimForLandingPages(run, OTHER, since, 100)).hasSize(20);
    }

    @Test
    void aSiteThatAskedToBeLeftAloneIs() {
        VisitResult busy = VisitResult.unread(CLINIC, Outcome.REFUSED, "busy\0", List.of(), Duration.ofHours(1));
        store.settle(claim(WORKER).getFirst(), WORKER, busy);
        var later = Instant.now().plusSeconds(60);
        assertThat(store.claim(run, WORKER, later, later, 10)).isEmpty();
        assertThat(awaitedAndKnown(run, later, later)).as("so nobody waits for it")
                .containsExactly(CLINIC.text());
    }

    @Test
    void aFailedVisitCountsOnlyForTheRunThatMadeIt() {
        var began = Instant.now().minusSeconds(60);
        var dayBefore = began.minus(Duration.ofHours(24));
        var down = VisitResult.unread(CLINIC, Outcome.UNREACHABLE, "no connection", List.of(), Duration.ZERO);
        store.settle(claim(WORKER).getFirst(), WORKER, down);
        assertThat(store.claim(run, WORKER, dayBefore, began, 10)).isEmpty();
        assertThat(awaitedAndKnown(run, dayBefore, began)).containsExactly(CLINIC.text());
        var next = Instant.now().plusSeconds(60);
        assertThat(awaitedAndKnown(run, dayBefore, next)).isEmpty();
        assertThat(store.claim(run, WORKER, dayBefore, next, 10)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"FORBIDDEN", "UNREACHABLE", "REFUSED", "INVALID", "EMPTY"})
    void aFailedVisitOfAForcedRunCountsForThatRunAndTheGoodOneOfTheDayForTheOthers(Outcome outcome) {
        long good = store.settle(claim(WORKER).getFirst(), WORKER, result()).orElseThrow();
        Instant began = databaseTime();
        SiteClaim forced = store.claim(run, WORKER, began, began, 10).getFirst();
        VisitResult failure = VisitResult.unread(CLINIC, outcome, "it failed", List.of(), Duration.ZERO);
        long failed = store.settle(forced, WORKER, failure).orElseThrow();
        assertThat(store.claim(run, OTHER, began, began, 10)).as("the forced run has its answer").isEmpty();
        assertThat(visitFor(began, began)).as("the forced run").isEqualTo(failed);
        Instant dayBefore = began.minus(Duration.ofDays(1));
        assertThat(visitFor(dayBefore, began)).as("one that began before the failure").isEqualTo(good);
        assertThat(visitFor(dayBefore, databaseTime())).as("a later one").isEqualTo(good);
        assertThat(store.claim(run, OTHER, databaseTime(), databaseTime(), 10)).as("one that is forced anew")
                .hasSize(1);
    }

    @Test
    void aGoodVisitTakesThePlaceOfAFailedOneAndOfTheOneBefore() {
        store.settle(claim(WORKER).getFirst(), WORKER, result());
        Instant began = databaseTime();
        var down = VisitResult.unread(CLINIC, Outcome.UNREACHABLE, "no connection", List.of(), Duration.ZERO);
        store.settle(store.claim(run, WORKER, began, began, 10).getFirst(), WORKER, down);
        Instant next = databaseTime();
        long good = store.settle(store.claim(run, WORKER, next, next, 10).getFirst(), WORKER, result()).orElseThrow();
        assertThat(visitFor(next.minus(Duration.ofDays(1)), next)).isEqualTo(good);
        assertThat(visitFor(began, began)).isEqualTo(good);
    }

    @Test
    void aSiteThatForbidsToBeReadMoreThanADayAfterAGoodVisitIsKnownToForbidIt() {
        store.settle(claim(WORKER).getFirst(), WORKER, result());
        database.sql("update sites set visited_at = visited_at - interval '25 hours'").update();
        var closed = VisitResult.unread(CLINIC, Outcome.FORBIDDEN, "robots.txt", List.of(), Duration.ZERO);
        long forbidden = store.settle(claim(WORKER).getFirst(), WORKER, closed).orElseThrow();
        Instant later = databaseTime();
        assertThat(visitFor(later.minus(Duration.ofDays(1)), later)).isEqualTo(forbidden);
    }

    @Test
    void aFailedVisitStaysThatOfItsRunWhenThePageOfABranchIsAddedToTheGoodOne() {
        store.settle(claim(WORKER).getFirst(), WORKER, result());
        Instant began = databaseTime();
        var down = VisitResult.unread(CLINIC, Outcome.UNREACHABLE, "no connection", List.of(), Duration.ZERO);
        long failed = store.settle(store.claim(run, WORKER, began, began, 10).getFirst(), WORKER, down).orElseThrow();
        SiteClaim branches = store.claimForLandingPages(run, WORKER, began.minus(Duration.ofDays(1)), 10).getFirst();
        long added = store.settle(branches, WORKER, VisitResult.broken(branches, "a mistake")).orElseThrow();
        assertThat(visitFor(began, began)).isEqualTo(failed);
        assertThat(visitFor(began.minus(Duration.ofDays(1)), began)).isEqualTo(added);
    }

    private Instant databaseTime() {
        return database.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    }

    private @Nullable Long visitFor(Instant freshSince, Instant began) {
        return store.known(CLINIC, freshSince, began).map(SiteKnowledge::visitId).orElse(null);
    }

    @Test
    void aSiteThatWasRemovedWhileACandidateWaitsForItCanBeClaimed() {
        database.sql("delete from sites").update();
        assertThat(claim(WORKER)).isEmpty();
        store.ensureAwaited(run);
        assertThat(claim(WORKER)).hasSize(1);
    }

    @Test
    void aLateSettlementOfADeadWorkerIsDropped() {
        SiteClaim late = claim(WORKER).getFirst();
        database.sql("delete from scrape_workers where id = :id").param("id", WORKER).update();
        SiteClaim taken = claim(OTHER).getFirst();
        assertThat(store.settle(late, WORKER, result())).isEmpty();
        assertThat(store.settle(taken, OTHER, result())).isPresent();
        assertThat(database.sql("select count(*) from site_visits").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aClaimThatIsGivenBackCanBeTakenAgainUnderANewToken() {
        List<SiteClaim> first = claim(WORKER);
        store.release(first, OTHER);
        assertThat(claim(OTHER)).isEmpty();
        store.release(first, WORKER);
        assertThat(claim(OTHER)).singleElement()
                .satisfies(claim -> assertThat(claim.token()).isGreaterThan(first.getFirst().token()));
    }

    @Test
    void theCharacterZeroNeverReachesTheDatabase() {
        PageSeen page = new PageSeen(URI.create("https://clinic.example/"), 0, null, 0, "a\0b \\u0000 \\\0");
        VisitResult result = VisitResult.unread(CLINIC, Outcome.UNREACHABLE, null, List.of(page), Duration.ZERO);
        long visit = store.settle(claim(WORKER).getFirst(), WORKER, result).orElseThrow();
        assertThat(store.read(visit).pages()).extracting(PageSeen::unread).containsExactly("ab \\u0000 \\");
    }

    private List<SiteClaim> claimOne() {
        return store.claim(run, WORKER, Instant.now().minusSeconds(60), Instant.now(), 1);
    }

    private List<SiteClaim> claim(UUID worker) {
        var dayBefore = Instant.now().minus(Duration.ofHours(24));
        return store.claim(run, worker, dayBefore, dayBefore, 10);
    }

    private static VisitResult result() {
        URI home = URI.create("https://clinic.example/");
        var document = Jsoup.parse("<title>Clinic</title><p>Call 512-555-0134 or write to office@clinic.com",
                home.toString());
        var reader = new ContactReader();
        var contacts = reader.read(List.of(reader.view(new HtmlPage(home, document), 0)));
        var evidence = new Evidence(Transport.HTTPS, List.of(), List.of());
        return VisitResult.read(CLINIC, List.of(new PageSeen(home, 200, "ab12", 100, null)), contacts, evidence)
                .took(Duration.ofMillis(5));
    }
}
