package com.marketingby.leads.cli;

import com.marketingby.leads.page.Fetched;
import com.marketingby.leads.page.PageSettings;
import com.marketingby.leads.page.Web;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.BeanFactory;

/** What {@code doctor} looks at of the page that tells the owners of websites who visits them. */
final class PageChecks {
    private static final String NAME = "contact page";
    private static final String OUR_NAME = "LeadScraper";

    private final BeanFactory parts;

    PageChecks(BeanFactory parts) {
        this.parts = parts;
    }

    Check contactPage() {
        var settings = parts.getBean(PageSettings.class);
        var url = settings.contactUrl();
        if (url != null) {
            return read(url);
        }
        var mend = "set LEADS_CONTACT_URL to a page that says what LeadScraper is and how to reach you";
        return settings.allowPrivateHosts()
                ? Check.note(NAME, "none; only this machine and private addresses can be visited", mend)
                : Check.mend(NAME, "none, and no website is visited without one", mend);
    }

    private Check read(URI url) {
        try (var visit = parts.getBean(Web.class).open(url)) {
            return switch (visit.fetch(url)) {
                case Fetched.Page page -> named(page);
                case Fetched.Refused refused -> Check.mend(NAME, refused.message(),
                        "put a page there that anybody can read, or set LEADS_CONTACT_URL to another one");
                case Fetched.Elsewhere(var _, var to) ->
                    Check.note(NAME, "it redirects to another site, " + to, "set LEADS_CONTACT_URL to that address");
            };
        } catch (IllegalArgumentException unusable) {
            return Check.mend(NAME, String.valueOf(unusable.getMessage()),
                    "set LEADS_CONTACT_URL to an address such as https://your-agency.example/worker");
        }
    }

    private static Check named(Fetched.Page page) {
        return new String(page.body().bytes(), StandardCharsets.UTF_8).contains(OUR_NAME)
                ? Check.well(NAME, page.url() + " names " + OUR_NAME)
                : Check.note(NAME, page.url() + " does not name " + OUR_NAME
                        + ", the name in the logs of those who look for it", "say there who " + OUR_NAME + " is");
    }
}
