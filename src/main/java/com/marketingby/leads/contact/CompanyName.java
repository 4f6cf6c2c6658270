package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a company's name out of titles, headings and copyright lines. */
final class CompanyName {
    private static final int LONGEST = 70;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[|–—•»·›~«]|::|: )\\s*|\\s+[-/]{1,2}\\s+");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:welcome to|welcome|contact us at|(?:(?:an?|the|new|online|patient|contact|intake|request|appointment|registration|inquiry|referral|medical|history) ){1,5}form for|contact|about us|about|meet|call|bienvenidos a|home of|visit|the team at|why choose)[ :,-]{1,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAIL = Pattern.compile("[ -]{1,3}(?:logo|home ?page|home)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s,.|:»–-]{1,5}|[\\s,|:»–-]{1,5}$");
    private static final Pattern BEFORE_MARK = Pattern.compile("[\\s|•·–—-]{1,5}$");
    private static final Pattern LEGAL = Pattern.compile(
            "[ ,]{1,2}(?:inc|llc|l\\.l\\.c|pllc|p\\.l\\.l\\.c|pc|p\\.c|pa|p\\.a|ltd|llp|l\\.l\\.p|corp|lp|incorporated|corporation)\\.?,?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE_BY = Pattern.compile("(?:powered|designed|developed|created|hosted) by\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("\\S+\\.(?:com|net|org|us|biz|info|co)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRADING_AS = Pattern.compile("^.{0,60}\\bd\\.?/?b\\.?/?a\\b[.:]? ?(of\\b)?(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("©|\\(c\\)|\\bcopyright\\b|\\bcopyrights\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile(
            "^(?:[\\s,.:©–—-]|\\(c\\)|copyright|by|(?:19|20)\\d{2}|present|\\d{2}\\b)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(
            "all rights|derechos|\\||•|·|\n|\t|;| - | – | — |©|\\(c\\)|copyright|(?:19|20)\\d{2}|\\b(?:web ?site|designed|powered|developed|created|site|built|hosted|managed|privacy|terms|sitemap|proudly|theme|licensed|web design|unauthorized|reproduction|use of|back to top|this )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern
            .compile("(?<!\\b(?:Dr|St|Mt|Inc|Co|Jr|Sr|[A-Z]|Drs|Ste|No))\\.(?:\\s|$)");
    private static final Set<String> LEGAL_FORMS_AND_DEGREES = Set.of("inc", "llc", "pllc", "pa", "pc", "ltd", "llp",
            "corp", "lp", "plc", "pllp", "lllp", "lc", "psc", "apc", "apmc", "apdc", "ms");
    /** What stands for the name of a company until somebody writes one, with a legal form or without. */
    private static final Set<String> STAND_INS = Set.of("company", "thecompany", "yourcompany", "companyname",
            "businessname", "yourbusinessname", "yourbusiness", "yourcompanyname", "companynamehere", "business");
    private static final Set<String> GENERIC = Set.of("home", "homepage", "homepagehome", "welcome", "contact",
            "contactus", "about",
            "aboutus", "mysite", "website", "mywebsite", "untitled", "index", "logo", "services", "ourservices",
            "ourteam",
            "newpatients", "menu", "blog", "site", "default", "page", "main", "sitelogo", "headerlogo", "footerlogo",
            "location", "locations", "privacypolicy", "termsofservice", "notfound", "pagenotfound", "gallery", "faq",
            "faqs",
            "testimonials", "reviews", "appointments", "bookonline", "careers", "team", "officialsite",
            "officialwebsite", "inicio", "contacto", "companylogo", "newpage",
            "document",
            "untitleddocument", "hours", "address", "ouroffice", "officeaddress", "findus", "visitus", "getintouch",
            "mainoffice",
            "ourlocation", "ouraddress", "mailingaddress", "office", "directions", "staff", "thankyou", "brand",
            "wordpress",
            "contactinfo", "contactinformation", "reachus", "connect", "followus", "quicklinks", "addressinformation",
            "sitetitle", "ourlocations", "hoursandlocation", "emailus", "callus", "headquarters", "joomla", "wix",
            "squarespace", "helloworld", "holamundo", "samplepage", "justanotherwordpresssite",
            "justanotherwordpressblog",
            "otrositiorealizadoconwordpress", "mywordpress", "mywordpresssite", "mywordpressblog", "myblog",
            "mynewsite", "mynewwebsite", "newsite", "newwebsite", "untitledsite", "untitledpage", "sitename",
            "yoursitetitle",
            "yoursite", "yoursitename", "yourwebsite", "websitetitle", "websitename", "comingsoon", "comingsoonpage",
            "underconstruction",
            "maintenancemode",
            "undermaintenance", "proximamente", "enconstruccion", "itworks", "nginx", "openresty", "apache", "apache2",
            "apache2defaultpage", "apache2ubuntudefaultpage", "apache2debiandefaultpage", "iiswindows",
            "iiswindowsserver", "plesk", "cpanel",
            "redirecting", "loading", "pleasewait", "pagemoved", "objectmoved", "documentmoved", "moved",
            "movedpermanently",
            "sitemaintenance", "scheduledmaintenance", "openingsoon", "launchingsoon", "newpage1", "error", "errorpage",
            "drupal", "reactapp", "viteapp", "createnextapp", "nuxtapp", "webflow", "weebly", "godaddy");

    /** An owner named in a copyright line with all its words, in the usual place or before the mark although another stands behind it. */
    record Owner(String name, boolean after) {}

    private CompanyName() {}

    /** A tidy name, or null when the text is no name. */
    static @Nullable String of(String written) {
        var cleaned = Text.clean(Text.shortened(written, 300));
        var name = withoutLead(cleaned);
        return tidy(name.length() < cleaned.length() && name.endsWith("!") ? name.substring(0, name.length() - 1)
                : name);
    }

    private static @Nullable String tidy(String words) {
        var name = EDGES.matcher(TRAIL.matcher(words).replaceFirst("")).replaceAll("");
        name = tradeName(name);
        var key = key(name);
        var letters = name.chars().filter(Character::isLetter).count();
        return name.length() > LONGEST || key.length() < 3 || letters < 3 || STAND_INS.contains(key)
                || GENERIC.contains(Text.key(name))
                || PlainWords.nameAPage(name) || MADE_BY.matcher(name).lookingAt()
                || name.contains("@") || HOST.matcher(name).matches()
                || name.contains("://") || name.endsWith("?") || name.endsWith("!") ? null : name;
    }

    /** "Welcome" greets a reader, but begins the name where nothing but a trade would be left: "Welcome Pediatrics". */
    private static String withoutLead(String words) {
        var lead = LEAD.matcher(words);
        if (!lead.find()) {
            return words;
        }
        var rest = words.substring(lead.end());
        var greeted = lead.group().equalsIgnoreCase("welcome ");
        return greeted && PlainWords.nameATrade(withoutLegalForm(rest)) ? words : rest;
    }

    /** The name behind "doing business as"; nothing where only the legal name stands there. */
    private static String tradeName(String name) {
        var trading = TRADING_AS.matcher(name);
        return !trading.matches() ? name : trading.group(1) == null ? trading.group(2).strip() : "";
    }

    /** What is left of a name without case, punctuation and legal form. */
    static String key(String name) {
        return Text.key(withoutLegalForm(name).replace("&", " and "));
    }

    static String withoutLegalForm(String name) {
        var bare = LEGAL.matcher(name.strip()).replaceFirst("");
        return LEGAL.matcher(bare).replaceFirst("");
    }

    static boolean hasLegalForm(String name) {
        return LEGAL.matcher(name.strip()).find();
    }

    /** The names between the separators of a title or a line. */
    static List<String> parts(String title) {
        var parts = new ArrayList<String>();
        for (var part : SEPARATOR.split(Text.shortened(title, 300), 8)) {
            var name = of(part);
            if (name != null) {
                parts.add(name);
            }
        }
        return parts;
    }

    /** The owner in a copyright line, behind the mark and its years and before the mark. */
    static List<Owner> copyright(String line) {
        var mark = MARK.matcher(line);
        var owners = new ArrayList<Owner>();
        if (mark.find()) {
            var end = Math.min(line.length(), mark.end() + 160);
            var after = owner(YEARS.matcher(line.substring(mark.end(), end)).replaceFirst(""));
            if (after != null) {
                owners.add(new Owner(after, true));
            }
            var before = before(line.substring(0, mark.start()));
            if (before != null) {
                owners.add(new Owner(before, after == null));
            }
        }
        return owners;
    }

    /** The name that fills the line before the mark from its start or from a separator. */
    private static @Nullable String before(String words) {
        var start = Math.max(0, words.length() - 80);
        var parts = SEPARATOR.split(BEFORE_MARK.matcher(words.substring(start)).replaceFirst(""), 8);
        var whole = start == 0 || parts.length > 1;
        var name = whole ? owner(YEARS.matcher(parts[parts.length - 1]).replaceFirst("")) : null;
        return name == null || name.chars().anyMatch(Character::isDigit) ? null : name;
    }

    private static @Nullable String owner(String words) {
        var end = END.matcher(words);
        var name = end.find() ? words.substring(0, end.start()) : words;
        var sentence = SENTENCE_END.matcher(name);
        name = sentence.find() ? NameEnd.sentence(name, sentence.start()) : name;
        return tidy(Text.clean(NameEnd.cut(name)));
    }

    static boolean isLegalFormOrCredential(String words) {
        return LEGAL_FORMS_AND_DEGREES.contains(Text.key(words)) || Credentials.include(words);
    }
}
