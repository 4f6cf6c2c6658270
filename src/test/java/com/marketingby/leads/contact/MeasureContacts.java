package com.marketingby.leads.contact;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints precision, recall and F1 by field over a folder of labelled pages, each read by itself; with {@code -v} also what was wrong. */
final class MeasureContacts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Right, wrong and missed values of one field. */
    private static final class Tally {
        private int right;
        private int wrong;
        private int missed;
        private final List<String> mistakes = new ArrayList<>();

        void count(String page, @Nullable String read, List<String> labelled, List<String> shown) {
            if (read == null) {
                missed += labelled.isEmpty() ? 0 : 1;
            } else if (labelled.contains(read)) {
                right++;
            } else {
                wrong++;
                missed += labelled.isEmpty() ? 0 : 1;
            }
            if (read == null ? !labelled.isEmpty() : !labelled.contains(read)) {
                mistakes.add(page + ": read " + read + ", labelled " + shown);
            }
        }

        String row(String field) {
            var precision = right + wrong == 0 ? 1 : (double) right / (right + wrong);
            var recall = right + missed == 0 ? 1 : (double) right / (right + missed);
            var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return String.format(Locale.ROOT, "%-12s %9.3f %9.3f %9.3f %6d %6d %6d", field, precision, recall, f1,
                    right, wrong,
                    missed);
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private int pages;

    private MeasureContacts() {}

    public static void main(String[] arguments) throws IOException {
        var measure = of(Path.of(arguments.length > 0 ? arguments[0] : "src/test/resources/invented-pages"));
        System.out.print(measure.table());
        if (arguments.length > 1) {
            measure.mistakes().forEach(System.out::println);
        }
    }

    /** Reads every page that the folder's {@code manifest.json} labels. */
    static MeasureContacts of(Path folder) throws IOException {
        var measure = new MeasureContacts();
        for (var label : MAPPER.readTree(Files.readString(folder.resolve("manifest.json")))) {
            measure.page(folder, label);
        }
        return measure;
    }

    String table() {
        var table = new StringBuilder(
                String.format(Locale.ROOT, "%-12s %9s %9s %9s %6s %6s %6s   (%d pages)%n", "field",
                        "precision", "recall", "F1", "right", "wrong", "missed", pages));
        tallies.forEach((field, tally) -> table.append(tally.row(field)).append(System.lineSeparator()));
        return table.toString();
    }

    /** Each wrong or missed value with its field, its page, what was read and what the label says. */
    List<String> mistakes() {
        return tallies.entrySet().stream().flatMap(
                field -> field.getValue().mistakes.stream().map(mistake -> field.getKey() + "  " + mistake)).toList();
    }

    private void page(Path folder, JsonNode label) throws IOException {
        pages++;
        var id = label.path("id").asString("");
        var document = Jsoup.parse(folder.resolve(label.path("file").asString("")).toFile());
        var contacts = Examples.read(List.of(new HtmlPage(URI.create("http://127.0.0.1/" + id), document)));
        var card = contacts.card(LocationHint.none());
        var truth = label.path("truth");
        one("company", id, value(card.company()), texts(truth.path("company")), CompanyName::key);
        one("email", id, value(card.email()), texts(truth.path("emails")), text -> text.toLowerCase(Locale.ROOT));
        one("phone", id, value(card.phone()), texts(truth.path("phones")), text -> text);
        one("fax", id, value(card.fax()), texts(truth.path("faxes")), text -> text);
        one("street", id, street(value(card.address())), streets(truth), text -> text);
        socials(id, card, truth);
    }

    private void one(String field, String id, @Nullable String read, List<String> labelled,
            java.util.function.UnaryOperator<String> key) {
        tally(field).count(id, read == null ? null : key.apply(read), labelled.stream().map(key).toList(), labelled);
    }

    private void socials(String id, ContactCard card, JsonNode truth) {
        var labelled = texts(truth.path("social")).stream().map(MeasureContacts::profileKey).toList();
        var read = card.socials().stream().map(social -> profileKey(social.value().url())).toList();
        read.forEach(profile -> tally("social").count(id, profile, labelled.contains(profile) ? labelled : List.of(),
                labelled));
        labelled.stream().filter(profile -> !read.contains(profile))
                .forEach(profile -> tally("social").count(id, null, List.of(profile), labelled));
    }

    private Tally tally(String field) {
        return tallies.computeIfAbsent(field, _ -> new Tally());
    }

    private static <T> @Nullable T value(@Nullable Sourced<T> sourced) {
        return sourced == null ? null : sourced.value();
    }

    private static List<String> streets(JsonNode truth) {
        var streets = new ArrayList<String>();
        streets.add(street(truth));
        truth.path("other_locations").forEach(other -> streets.add(street(other)));
        return streets.stream().filter(street -> street != null).toList();
    }

    private static @Nullable String street(JsonNode node) {
        var street = node.path("street").asString("");
        return street.isEmpty() ? null
                : street(new PostalAddress(street, null, null,
                        node.path("zip").asString("").isEmpty() ? null : node.path("zip").asString("")));
    }

    private static @Nullable String street(@Nullable PostalAddress address) {
        return address == null || address.street() == null ? null
                : StreetKey.of(address.street()) + '/' + address.zip5();
    }

    private static String profileKey(String url) {
        var key = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.|m\\.)?", "").replaceFirst("[?#].*$",
                "");
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isString()) {
            return List.of(node.asString(""));
        }
        return node.valueStream().map(element -> element.asString("")).toList();
    }
}
