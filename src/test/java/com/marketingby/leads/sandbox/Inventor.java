package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Clinic.Address;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Invents names, streets, telephone numbers and place ids: the same ones for the same seed, none twice. */
final class Inventor {
    private static final List<String> STEMS = List.of("Bluewren", "Copperleaf", "Larkmoor", "Tallgrass", "Quillwater",
            "Fernhollow", "Amberlyn", "Stonequail", "Wickerby", "Marlowe Creek", "Juniper Fold", "Pebbleton",
            "Sagewick", "Windrose", "Hazelmere", "Redbrindle", "Oakhaven Pass", "Silverthistle", "Dovecrest",
            "Thornapple", "Mossgrove", "Brightwater Fork", "Canyonfinch", "Lumenfield", "Prairiewick", "Halcyon Bend",
            "Cottonspur", "Ironmeadow", "Velvetsage", "Kestrel Row", "Bramblewood", "Sunpetal", "Tidewillow",
            "Nettlebrook", "Goldenrod Gate", "Rivermint", "Ashenvale", "Cloverstead", "Foxglove Hill", "Harrowgate");
    private static final List<String> ROUTES = List.of("Larkspur Ave", "Old Mill Rd", "Pecan Hollow Ln", "Commerce Row",
            "N Bluebonnet Blvd", "S Mesquite St", "Live Oak Pkwy", "Prairie Wind Dr", "E Cypress St", "W Juniper Ave",
            "Ranch House Rd", "Stonebridge Way", "Cattle Drive", "Magnolia Ct", "Heritage Trl", "Founders Sq");
    private static final List<String> FIRST = List.of("Odalys", "Marcus", "Priya", "Helen", "Tobias", "Renata",
            "Wendell",
            "Imani", "Lucia", "Grant", "Mei", "Rosalind");
    private static final List<String> LAST = List.of("Fenwright", "Alderete", "Okonjo", "Brannigan", "Tamsley",
            "Villaluz",
            "Pemberley", "Nakashiro", "Dubrow", "Castellane", "Whitlock", "Sorrelson");

    private final Random random;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> given = new HashMap<>();

    Inventor(long seed) {
        random = new Random(seed);
    }

    double fraction() {
        return random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String name(Category category, String city) {
        var stem = oneOf(STEMS);
        var trade = oneOf(category.trades());
        return Stream.concat(Stream.of(stem + " " + trade, stem + " " + trade + " of " + city),
                Stream.generate(() -> "%s %s at %s".formatted(oneOf(STEMS), trade, oneOf(STEMS)))).filter(used::add)
                .findFirst().orElseThrow();
    }

    Address address(District district) {
        var street = Stream.generate(() -> (100 + random.nextInt(9_800)) + " " + oneOf(ROUTES) + suite())
                .filter(one -> used.add(one + district.zip())).findFirst().orElseThrow();
        return new Address(street, district.city(), district.state(), district.zip());
    }

    private String suite() {
        return random.nextInt(3) == 0 ? " #" + (100 + random.nextInt(400)) : "";
    }

    /** One of the hundred numbers per area code that are kept free for invention; they come again when all are given away. */
    String phone(District district) {
        var areaCode = district.areaCodes().stream().min(Comparator.comparing(one -> given.getOrDefault(one, 0)))
                .orElseThrow();
        return "+1%s555%04d".formatted(areaCode, 99 + given.merge(areaCode, 1, (one, more) -> one % 100 + more));
    }

    String person() {
        return oneOf(FIRST) + " " + oneOf(LAST);
    }

    String email(String company) {
        return oneOf(List.of("office", "info", "hello", "frontdesk", "appointments")) + "@" + domain(company);
    }

    static String domain(String company) {
        return company.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + ".example";
    }

    String placeId() {
        var bytes = ByteBuffer.allocate(20).putInt(0).putLong(random.nextLong()).putLong(random.nextLong());
        return "ChIJ" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()).substring(4);
    }

    Position near(Position centre, double spreadMetres) {
        return Geography.away(centre, Math.hypot(random.nextGaussian(), random.nextGaussian()) * spreadMetres * 0.6,
                fraction() * 2 * Math.PI);
    }
}
