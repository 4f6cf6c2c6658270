package com.marketingby.leads.job;

import com.marketingby.leads.candidate.CandidateStore;
import com.marketingby.leads.credential.GoogleKey;
import com.marketingby.leads.lead.GoogleContent;
import com.marketingby.leads.lead.LeadStore;
import com.marketingby.leads.lead.PlaceIds;
import com.marketingby.leads.lead.Suppressions;
import com.marketingby.leads.page.PageSettings;
import com.marketingby.leads.place.AreaSearch;
import com.marketingby.leads.place.CellLedger;
import com.marketingby.leads.place.Estimator;
import com.marketingby.leads.place.Google;
import com.marketingby.leads.place.GoogleAccess;
import com.marketingby.leads.run.OldRows;
import com.marketingby.leads.run.Outage;
import com.marketingby.leads.run.RunSettings;
import com.marketingby.leads.run.RunTargets;
import com.marketingby.leads.run.Runs;
import com.marketingby.leads.run.Spending;
import com.marketingby.leads.run.Workers;
import com.marketingby.leads.site.SiteSettings;
import com.marketingby.leads.site.SiteStore;
import com.marketingby.leads.site.SiteVisitor;
import java.time.Clock;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class JobConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    GoogleAccess googleAccess(GoogleKey key, Workers workers, Outage outage, Clock clock) {
        return new SharedGoogle(key, workers, outage, clock);
    }

    @Bean
    Prerequisites prerequisites(GoogleAccess google, PageSettings pages) {
        return new Prerequisites(google, pages);
    }

    @Bean
    Rehearsal rehearsal(SiteStore sites, SiteVisitor visitor, Suppressions suppressions, SiteSettings settings,
            Clock clock) {
        return new Rehearsal(sites, visitor, suppressions, clock, settings.window());
    }

    @Bean
    Retention retention(GoogleContent content, PlaceIds placeIds, OldRows rows, JdbcClient database,
            TransactionTemplate transaction, Google google, Spending spending, RetentionSettings settings,
            Clock clock) {
        return new Retention(content, placeIds, rows, new OldExecutions(database, transaction), google, spending,
                settings, clock);
    }

    @Bean
    Forecasts forecasts(Estimator estimator, Google google, LeadStore leads, RunSettings settings) {
        return new Forecasts(estimator, google.geocoder(), leads, settings);
    }

    @Bean
    Stages stages(RunTargets targets, RunSettings runSettings, Spending spending, CandidateStore candidates,
            Google google,
            AreaSearch search, CellLedger ledger, SiteStore sites, SiteVisitor visit, SiteSettings siteSettings,
            LeadStore leads, Suppressions suppressions) {
        return new Stages(targets, runSettings, spending, candidates, google, search, ledger, sites, visit,
                siteSettings,
                leads, suppressions);
    }

    @Bean
    ScrapeJob scrapeJob(JobRepository jobs, PlatformTransactionManager transactions, Stages stages, Outage outage) {
        return new ScrapeJob(jobs, transactions, stages, outage);
    }

    @Bean
    Participation participation(ScrapeJob job, JobOperator operator, Runs runs, Workers workers,
            RunSettings settings, Outage outage) {
        return new Participation(job, operator, runs, workers, settings, outage);
    }
}
