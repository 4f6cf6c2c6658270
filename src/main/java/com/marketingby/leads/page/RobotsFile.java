package com.marketingby.leads.page;

import com.marketingby.leads.page.Reason.Side;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a site's robots.txt allows us, by RFC 9309 and stricter: 401 and 403 forbid the site, and 429 counts as a failure of the server, which forbids it too.
 *
 * @param closed why nothing of the site may be read, or null
 */
record RobotsFile(BaseRobotRules rules, Answer.@Nullable Failed closed) {
    static final String NAME = "leadscraper";
    /** Of a robots.txt, as RFC 9309 asks for at least. */
    static final int BYTES = 500 * 1024;

    static RobotsFile of(HttpUrl url, Answer answer) {
        return switch (answer) {
            case Answer.Content content -> new RobotsFile(parse(url, content.body()), null);
            case Answer.Status(int status, _) when status == 401 || status == 403 ->
                closed(status, Reason.ROBOTS_FORBIDDEN, "");
            case Answer.Status(int status, Duration after) when status == 429 || status >= 500 ->
                closed(new Answer.Failed(status, Reason.ROBOTS_UNREACHABLE, "", after));
            case Answer.Status _,Answer.Redirect _ -> open();
            case Answer.Failed(_, Reason reason, _, _) when reason == Reason.NOT_HTML -> open();
            case Answer.Failed(int status, Reason reason, String words, _) when status == 0
                    || reason.side() == Side.US ->
                closed(status, reason, words);
            case Answer.Failed(int status, _, String words, _) -> closed(status, Reason.ROBOTS_UNREACHABLE, words);
        };
    }

    /** Why the address may not be read, or null. */
    Answer.@Nullable Failed forbids(HttpUrl url, Duration longestDelay) {
        if (closed != null) {
            return closed;
        }
        if (!rules.isAllowed(url.toString())) {
            return new Answer.Failed(0, Reason.ROBOTS_DISALLOW, "");
        }
        return delay().compareTo(longestDelay) > 0
                ? new Answer.Failed(0, Reason.CRAWL_DELAY_TOO_LONG, delay().toSeconds() + " s")
                : null;
    }

    /** The pause asked for, zero where none is. */
    Duration delay() {
        return rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : Duration.ZERO;
    }

    private static BaseRobotRules parse(HttpUrl url, Body body) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return parser.parseContent(url.toString(), body.bytes(), "text/plain", List.of(NAME));
    }

    private static RobotsFile open() {
        return new RobotsFile(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
    }

    private static RobotsFile closed(int status, Reason reason, String words) {
        return closed(new Answer.Failed(status, reason, words));
    }

    private static RobotsFile closed(Answer.Failed why) {
        return new RobotsFile(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), why);
    }
}
