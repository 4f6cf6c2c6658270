package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of rules as people and programs read it; it binds to JSON as it is.
 *
 * @param rules what weighs in a score
 * @param gates what decides whether a business may be scored, approached or fetched; they weigh nothing
 */
public record Catalogue(String version, List<Entry> rules, List<Entry> gates, String disclaimer) {
    private static final int REVIEW_AFTER_DAYS = 180;
    private static final String READING = """
            Only the website is scored: each rule passes, is partly met (counts half), fails, is unknown or does not apply.
            "unverified" marks a basis of which only a summary was read, or that was written from memory.
            """;
    private static final String GATES = "Gates decide whether a business may be scored (A), approached (D) or fetched (G). They bind us, not the business,"
            + " and weigh nothing.";

    /** One rule or gate: whom it concerns, what it looks for, on what basis, and what it says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(String id, String group, int weight, boolean pinned, String appliesTo, String looksFor,
            String basis, String source, boolean verified, @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo, LocalDate lastReviewed, String issue, String recommendation) {}

    public Catalogue {
        rules = List.copyOf(rules);
        gates = List.copyOf(gates);
    }

    /** The catalogue that {@link Compliance} applies now. */
    public static Catalogue current() {
        var entries = Arrays.stream(Group.values())
                .flatMap(group -> Rules.of(group).stream().map(rule -> entry(group, rule))).toList();
        var gates = Stream.of(gates("A Geography", GeographyGates.ALL), gates("D Outreach", OutreachGates.ALL),
                gates("G Collection", CollectionGates.ALL)).flatMap(List::stream).toList();
        return new Catalogue(Rules.VERSION, entries, gates, IssueText.NO_ADVICE);
    }

    private static Entry entry(Group group, Rule rule) {
        var basis = rule.basis();
        return new Entry(rule.id(), group.letter() + " " + group.title(), rule.weight(), rule.pinned(),
                rule.applies().words(), rule.looksFor(), basis.text(), basis.source(), basis.verified(), basis.from(),
                basis.until(), rule.reviewed(), rule.issue(), rule.recommendation());
    }

    private static List<Entry> gates(String group, List<Duty> duties) {
        return duties.stream().map(duty -> new Entry(duty.id(), group, 0, false, duty.concerns(), duty.looksFor(),
                duty.basis().text(), duty.basis().source(), duty.basis().verified(), duty.basis().from(),
                duty.basis().until(), duty.reviewed(), duty.says(), duty.advice())).toList();
    }

    /** The rules and gates whose last review is more than 180 days back, to be looked at again. */
    public List<String> overdue(LocalDate today) {
        return Stream.concat(rules.stream(), gates.stream())
                .filter(rule -> rule.lastReviewed().plusDays(REVIEW_AFTER_DAYS).isBefore(today))
                .map(Entry::id).toList();
    }

    /** The catalogue as plain text, by group. */
    public String text() {
        return rules.stream().map(Catalogue::text)
                .collect(Collectors.joining("\n", version + "\n" + READING + "\n", "\n"))
                + gates.stream().map(Catalogue::text).collect(Collectors.joining("\n", GATES + "\n\n", "\n"))
                + disclaimer;
    }

    private static String text(Entry rule) {
        return """
                %s  %s%s
                  applies to  %s
                  looks for   %s
                  basis       %s%s%s; reviewed %s
                  says        %s %s
                """.formatted(rule.id(), rule.group(), weight(rule), rule.appliesTo(), rule.looksFor(), basis(rule),
                rule.source().isEmpty() ? "" : "; source: " + rule.source(), force(rule), rule.lastReviewed(),
                rule.issue(), rule.recommendation());
    }

    private static String weight(Entry rule) {
        return rule.weight() == 0 ? ", no weight"
                : ", weight " + rule.weight() + (rule.pinned() ? ", listed first" : "");
    }

    /** The catalogue as Markdown tables, the rules and the gates. */
    public String markdown() {
        return "# " + version + "\n\n" + READING + "\n" + table(rules) + "\n\n## Gates\n\n" + GATES + "\n\n"
                + table(gates) + "\n\n"
                + disclaimer;
    }

    private static String table(List<Entry> entries) {
        return entries.stream().map(Catalogue::row).collect(Collectors.joining("\n", """
                | Id | Weight | Group | Applies to | Looks for | Basis and source | In force | Reviewed | Issue and recommendation |
                |---|---|---|---|---|---|---|---|---|
                """, ""));
    }

    private static String row(Entry rule) {
        return "| %s | %d | %s | %s | %s | %s%s | %s | %s | %s %s |".formatted(rule.id(), rule.weight(), rule.group(),
                rule.appliesTo(), rule.looksFor(), basis(rule), rule.source().isEmpty() ? "" : ": " + rule.source(),
                force(rule).replaceFirst("^, ", ""), rule.lastReviewed(), rule.issue(), rule.recommendation());
    }

    private static String force(Entry rule) {
        return (rule.effectiveFrom() == null ? "" : ", since " + rule.effectiveFrom())
                + (rule.effectiveTo() == null ? "" : ", until " + rule.effectiveTo());
    }

    private static String basis(Entry rule) {
        return rule.verified() ? rule.basis() : rule.basis() + " (unverified)";
    }
}
