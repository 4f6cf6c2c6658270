package com.marketingby.leads.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page that a web server or a publishing system shows before anybody has written one, or when it fails. */
final class FirstPage {
    private static final int SHORT_TEXT = 1_600;

    private static final Pattern OF_A_SERVER = Pattern
            .compile(
                    "^(?:welcome to (?:nginx|openresty|caddy|centos|xampp)\\b|apache2? .{0,30}(?:default|test) page|iis windows server|it works!?$|"
                            + "(?:uncaught |php )?fatal error|(?:internal server|server|database|application|critical) error|error establishing a database"
                            + "|(?:error )?(?:404|500|502|503)(?: error|:| -| \\||$| page| not found| internal| bad| service)|(?:page )?not found|bad gateway"
                            + "|service (?:temporarily )?unavailable|test page for the|index of /|directory listing for|(?:domain )?default (?:web ?site )?page|.{0,20}plesk"
                            + "|site not found|account suspended)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern UNOPENED = Pattern
            .compile("^(?:website coming soon|"
                    + "(?:\\S+\\.[a-z]{2,} ?\\W{1,3})?(?:(?:coming|launching|opening) soon|under construction|(?:site )?(?:is )?under maintenance|maintenance mode"
                    + "|pr[oó]ximamente|(?:sitio )?en construcci[oó]n)\\W*$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—-]\\s+");
    /** The title that a publishing system gives a site until its owner does, and those that it gives the pages of it. */
    private static final Pattern UNTITLED = Pattern
            .compile("\\W*(?:hello,? world|hola,? mundo|just another wordpress (?:site|weblog|blog)|"
                    + "otro sitio (?:realizado con|de) wordpress|sample page|p[aá]gina de ejemplo|my (?:new )?(?:wordpress(?: site| blog)?|site|website|blog)|"
                    + "(?:your )?site (?:title|name)|untitled(?: site| document| page)?|new (?:site|page)(?: \\d+)?|powered by wordpress"
                    + "|(?:now )?redirecting(?: to .{1,100}| you)?|loading|(?:one moment,? )?please (?:wait|stand by)|(?:this |the )?(?:page|site|object|document|website)"
                    + " (?:has )?moved(?: permanently| temporarily| here)?|moved(?: permanently| temporarily)?|(?:site|scheduled|planned) maintenance"
                    + "|(?:we.ll |we will )?be right back|error(?: page)?)\\W*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ANY_SITE = Pattern.compile("home|blog|inicio", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNWRITTEN = Pattern
            .compile(
                    "this is your first post\\. edit or delete it|welcome to wordpress\\b|a wordpress commenter|this is an example page\\. it.s different from a blog post"
                            + "|esta es tu primera entrada|no front page content has been created yet|no content (?:has been )?(?:created|published) yet"
                            + "|a brand new site by .{1,80} just getting started|web ?server (?:software )?is (?:successfully )?(?:installed|running|working)"
                            + "|this is the default (?:web|welcome|index|server|site)",
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> UNWRITTEN_WORDS = List.of("first post", "wordpress", "example page",
            "primera entrada",
            "content", "brand new site", "server", "default");
    private static final Pattern PHONE = Pattern
            .compile("\\(?\\b\\d{3}\\)?[ .\\u00a0-]{1,2}\\d{3}[ .\\u2013-]\\d{4}\\b");

    private FirstPage() {}

    /** What to say of the page, when it is one. A business that says how to reach it has a page of its own, though it left the title as it came or opens only soon. */
    static Optional<String> of(Document document, String title, String text) {
        if (text.length() >= SHORT_TEXT) {
            return Optional.empty();
        }
        String named = title.isEmpty() ? heading(document) : title;
        boolean untouched = OF_A_SERVER.matcher(named).find()
                || ((UNOPENED.matcher(named).find() || isUntitled(named) || isUnwritten(text))
                        && !saysHowToReach(document, text));
        return untouched ? Optional.of("no site is set up there: " + named) : Optional.empty();
    }

    private static String heading(Document document) {
        Element first = document.selectFirst("h1, h2");
        return first == null ? "" : first.text().strip();
    }

    private static boolean isUntitled(String named) {
        List<String> parts = SEPARATOR.splitAsStream(named).filter(part -> !OF_ANY_SITE.matcher(part).matches())
                .toList();
        return !parts.isEmpty() && parts.stream().allMatch(part -> UNTITLED.matcher(part).matches());
    }

    private static boolean isUnwritten(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return UNWRITTEN_WORDS.stream().anyMatch(lower::contains) && UNWRITTEN.matcher(text).find();
    }

    private static boolean saysHowToReach(Document document, String text) {
        return PHONE.matcher(text).find() || Stream.of("tel:", "mailto:")
                .anyMatch(scheme -> !document.select("a[href^=" + scheme + "]").isEmpty());
    }
}
