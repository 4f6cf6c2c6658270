package com.marketingby.leads.site;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What a page of HTML is at first sight, when it is no page of a business: parked, a login, a test for humans, empty.
 *
 * @param holdsPlace whether it only stands where a page of the business may be one day, or is behind it
 */
record PageLook(Outcome outcome, String words, boolean holdsPlace) {
    private static final int LONG_TEXT = 3_000;
    private static final int SHORT_TEXT = 800;

    private static final Pattern PARKED = Pattern.compile(
            "domain (?:name )?(?:is|may be|might be) (?:available )?for sale|buy this domain|this domain is parked|"
                    + "parked (?:free|domain)|domain (?:has )?expired|(?:this|the) domain (?:has|is) (?:recently )?(?:been )?(?:registered|expired|parked)|"
                    + "related searches.{0,40}privacy|inquire about this domain|make an offer on this domain|interested in this domain|"
                    + "future home of something quite cool|^\\S+\\.[a-z]{2,} is for sale|este dominio est[aá] (?:en venta|aparcado|estacionado)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PARKED_WORDS = List.of("domain", "parked", "is for sale", "related searches",
            "quite cool",
            "dominio");
    private static final Pattern PARKING_HOST = Pattern
            .compile("sedoparking|parkingcrew|bodis\\.com|hugedomains|afternic|dan\\.com|above\\.com/park|"
                    + "parklogic|domaincontrol\\.com/park|cashparking|skenzo", Pattern.CASE_INSENSITIVE);
    private static final Pattern HUMAN_TEST = Pattern.compile(
            "^(?:just a moment|attention required|access denied|are you (?:a )?human|"
                    + "security check|please verify|verifying you are human|checking your browser|one moment,? please|captcha|robot (?:check|challenge)|pardon our interruption)",
            Pattern.CASE_INSENSITIVE);

    /** What is wrong with the page, if anything is. */
    static Optional<PageLook> of(Document document) {
        return hasLongText(document) ? Optional.empty() : ofShort(document);
    }

    private static Optional<PageLook> ofShort(Document document) {
        String title = document.title().strip();
        String text = document.body().text();
        return login(document, text).or(() -> empty(document, title, text)).or(() -> humanTest(title))
                .or(() -> parked(document, title, text));
    }

    private static boolean hasLongText(Document document) {
        int length = 0;
        Iterator<TextNode> nodes = document.body().nodeStream(TextNode.class).iterator();
        while (nodes.hasNext() && length <= LONG_TEXT) {
            length += lengthOf(nodes.next());
        }
        return length > LONG_TEXT;
    }

    /** The length of the text without the spaces around it, and with one where there are several; counted without making it where it is plain. */
    private static int lengthOf(TextNode node) {
        String words = node.getWholeText();
        int length = 0;
        boolean gap = false;
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f') {
                gap = length > 0;
            } else if (letter > ' ' && letter < '\u007f') {
                length += gap ? 2 : 1;
                gap = false;
            } else {
                return node.text().strip().length();
            }
        }
        return length;
    }

    private static Optional<PageLook> empty(Document document, String title, String text) {
        boolean nothing = title.isEmpty() && text.isBlank()
                && document.select("script, iframe, frame, img[alt], meta[content]").isEmpty();
        return when(nothing, Outcome.EMPTY, "the page has nothing on it");
    }

    private static Optional<PageLook> humanTest(String title) {
        return when(HUMAN_TEST.matcher(title).find(), Outcome.REFUSED, "the site wants to see a human: " + title);
    }

    private static Optional<PageLook> parked(Document document, String title, String text) {
        boolean parked = saysParked(title + "\n" + text) || document.stream().anyMatch(PageLook::isOfParkingHost);
        return when(parked, Outcome.PARKED, "the domain is parked")
                .or(() -> FirstPage.of(document, title, text)
                        .map(words -> new PageLook(Outcome.PARKED, words, true)));
    }

    private static Optional<PageLook> login(Document document, String text) {
        boolean login = text.length() < SHORT_TEXT && !document.select("form input[type=password]").isEmpty();
        return when(login, Outcome.LOGIN, "nothing but a login");
    }

    /** Each of the sentences has one of a few words, which are looked for first: most pages have none. */
    private static boolean saysParked(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PARKED_WORDS.stream().anyMatch(lower::contains) && PARKED.matcher(text).find();
    }

    private static boolean isOfParkingHost(Element element) {
        boolean sent = switch (element.normalName()) {
            case "script", "iframe", "frame" -> element.hasAttr("src");
            case "form" -> element.hasAttr("action");
            default -> false;
        };
        return sent && PARKING_HOST.matcher(element.attr("src") + " " + element.attr("action")).find();
    }

    private static Optional<PageLook> when(boolean so, Outcome outcome, String words) {
        return so ? Optional.of(new PageLook(outcome, words, outcome == Outcome.EMPTY)) : Optional.empty();
    }
}
