package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue of rules as people and programs read it; it binds to JSON as it is. */
public record Catalogue(String version, List<Entry> rules, String disclaimer) {
    private static final int REVIEW_AFTER_DAYS = 180;

    /** One rule: whom it concerns, what it looks for, on what basis, and what it says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(String id, String group, int weight, boolean pinned, String appliesTo, String looksFor,
            String basis, String source, boolean verified, @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo, LocalDate lastReviewed, String issue, String recommendation) {}

    public Catalogue {
        rules = List.copyOf(rules);
    }

    /** The catalogue that {@link Compliance} applies now. */
    public static Catalogue current() {
        var entries = Arrays.stream(Group.values())
                .flatMap(group -> Rules.of(group).stream().map(rule -> entry(group, rule))).toList();
        return new Catalogue(Rules.VERSION, entries, IssueText.NO_ADVICE);
    }

    private static Entry entry(Group group, Rule rule) {
        var basis = rule.basis();
        return new Entry(rule.id(), group.letter() + " " + group.title(), rule.weight(), rule.pinned(),
                rule.applies().words(), rule.looksFor(), basis.text(), basis.source(), basis.verified(), basis.from(),
                basis.until(), rule.reviewed(), rule.issue(), rule.recommendation());
    }

    /** The rules whose last review is more than 180 days back, to be looked at again. */
    public List<String> overdue(LocalDate today) {
        return rules.stream().filter(rule -> rule.lastReviewed().plusDays(REVIEW_AFTER_DAYS).isBefore(today))
                .map(Entry::id).toList();
    }

    /** The catalogue as plain text, by group. */
    public String text() {
        return rules.stream().map(Catalogue::text)
                .collect(Collectors.joining("\n", version + "\n\n", "\n" + disclaimer));
    }

    private static String text(Entry rule) {
        return """
                %s  w%d  %s
                  applies to  %s
                  looks for   %s
                  basis       %s%s; reviewed %s
                  says        %s %s
                """.formatted(rule.id(), rule.weight(), rule.group(), rule.appliesTo(), rule.looksFor(), basis(rule),
                rule.effectiveFrom() == null ? "" : ", since " + rule.effectiveFrom(), rule.lastReviewed(),
                rule.issue(),
                rule.recommendation());
    }

    /** The catalogue as a Markdown table. */
    public String markdown() {
        return rules.stream().map(Catalogue::row).collect(Collectors.joining("\n", "# " + version + """


                | Rule | Weight | Applies to | Looks for | Basis | Issue and recommendation |
                |---|---|---|---|---|---|
                """, "\n\n" + disclaimer));
    }

    private static String row(Entry rule) {
        return "| %s | %d | %s | %s | %s | %s %s |".formatted(rule.id(), rule.weight(), rule.appliesTo(),
                rule.looksFor(), basis(rule), rule.issue(), rule.recommendation());
    }

    private static String basis(Entry rule) {
        return rule.verified() ? rule.basis() : rule.basis() + " (unverified)";
    }
}
