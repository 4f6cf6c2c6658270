package com.marketingby.leads.contact;

import java.util.List;
import java.util.Set;

/** Which types of schema.org name a business and which name something else that also has a name and a telephone. */
final class SchemaTypes {
    private static final int DEEPEST = 5;
    private static final Set<String> PAGES = Set.of("WebSite", "WebPage", "AboutPage", "ContactPage", "CollectionPage",
            "FAQPage", "ItemPage", "MedicalWebPage", "ProfilePage", "CheckoutPage", "SearchResultsPage");
    private static final Set<String> OTHERS = Set.of("BreadcrumbList", "ListItem", "ItemList", "ImageObject",
            "VideoObject", "MediaObject", "Person", "Review", "Rating", "AggregateRating", "Article", "BlogPosting",
            "NewsArticle", "Blog", "Event", "Offer", "OfferCatalog", "Product", "Question", "Answer", "SearchAction",
            "PostalAddress", "GeoCoordinates", "ContactPoint", "OpeningHoursSpecification", "SiteNavigationElement",
            "WPHeader", "WPFooter", "WPSideBar", "Place", "City", "State", "AdministrativeArea", "Country", "Map",
            "JobPosting", "HowTo", "Recipe", "CreativeWork", "MedicalCondition", "MedicalProcedure", "MedicalSpecialty",
            "Drug", "Comment", "EntryPoint", "ReadAction", "ReserveAction", "QuantitativeValue", "PropertyValue",
            "Brand",
            "SpeakableSpecification", "Thing", "Intangible", "GeoCircle", "Language", "MonetaryAmount", "Audience",
            "MedicalAudience", "Course", "SoftwareApplication", "Book", "MusicGroup", "UserComments", "Table", "");
    /** What plugins add to the type of a business to say that it is somewhere, or somebody. */
    private static final Set<String> BESIDE = Set.of("Place", "Person", "Thing", "");
    private static final Set<String> PLAIN = Set.of("Organization", "Corporation", "LocalBusiness", "Card", "NGO");
    private static final List<String> PARTS = List.of("location", "department", "subOrganization", "branchOf",
            "hasPart",
            "mainEntity", "about", "publisher", "provider", "parentOrganization", "containsPlace", "itemListElement",
            "item", "author", "creator", "worksFor", "memberOf", "areaServed", "copyrightHolder", "sourceOrganization");

    private SchemaTypes() {}

    static boolean isPage(Thing thing) {
        return thing.isA(PAGES);
    }

    /** Whether all types of the thing may be those of a business; schema.org has too many kinds of business to list. */
    static boolean isBusiness(Thing thing) {
        var own = thing.types.stream().filter(type -> !BESIDE.contains(type)).toList();
        return !own.isEmpty() && own.stream().noneMatch(type -> PAGES.contains(type) || OTHERS.contains(type));
    }

    /** Whether the thing is of a particular kind of business and not only some organization. */
    static boolean isParticular(Thing thing) {
        return isBusiness(thing) && thing.types.stream().anyMatch(SchemaTypes::isParticular);
    }

    /** The type that says most of a business of a particular kind. */
    static String particular(Thing business) {
        return business.types.stream().filter(SchemaTypes::isParticular).findFirst().orElseThrow();
    }

    private static boolean isParticular(String type) {
        return !PLAIN.contains(type) && !BESIDE.contains(type);
    }

    /** All businesses among the things and in their parts, each once. */
    static List<Thing> businesses(List<Thing> things) {
        var found = java.util.Collections.<Thing>newSetFromMap(new java.util.IdentityHashMap<>());
        var ordered = new java.util.ArrayList<Thing>();
        things.forEach(thing -> collect(thing, 0, found, ordered));
        return ordered.stream().filter(SchemaTypes::isBusiness).toList();
    }

    private static void collect(Thing thing, int depth, Set<Thing> seen, List<Thing> ordered) {
        if (depth > DEEPEST || seen.size() > 500 || !seen.add(thing)) {
            return;
        }
        ordered.add(thing);
        for (var part : PARTS) {
            thing.things(part).forEach(inner -> collect(inner, depth + 1, seen, ordered));
        }
    }
}
