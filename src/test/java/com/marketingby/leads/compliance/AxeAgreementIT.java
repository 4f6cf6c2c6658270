package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares group E with axe-core on saved pages whose scripts stay off. Needs Node.js and, once, {@code npm install} in src/test/axe; then
 * {@code mvn verify -Dit.test=AxeAgreementIT -Dleads.axe.pages=FOLDER:FOLDER}.
 */
@EnabledIfSystemProperty(named = "leads.axe.pages", matches = ".+")
class AxeAgreementIT {
    private static final List<AxeRule> RULES = Arrays.stream(AxeRule.values())
            .filter(rule -> rule != AxeRule.PLACEHOLDER_ONLY).toList();

    private enum Verdict {
        FAILS,
        PASSES,
        OPEN,
        NOTHING_OF_THE_KIND
    }

    private record Page(String name, Map<AxeRule, Verdict> ours, Map<AxeRule, Verdict> axe) {
        boolean is(AxeRule rule, Verdict mine, Verdict theirs) {
            return ours.get(rule) == mine && axe.get(rule) == theirs;
        }
    }

    @Test
    void noRuleFailsWhereAxePasses() throws IOException, InterruptedException {
        var pages = pages();
        print(pages);
        var ours = pages.stream().flatMap(page -> RULES.stream()
                .filter(rule -> page.ours().get(rule) == Verdict.FAILS && page.axe().get(rule) != Verdict.FAILS)
                .map(rule -> page.name() + ": " + rule + ", of which axe says " + page.axe().get(rule))).toList();
        ours.forEach(System.out::println);
        assertThat(pages.stream().flatMap(page -> RULES.stream()
                .filter(rule -> page.is(rule, Verdict.FAILS, Verdict.PASSES)).map(rule -> page.name() + ": " + rule)))
                .isEmpty();
    }

    private static void print(List<Page> pages) {
        System.out.printf("%-22s %6s %6s %9s %9s   (%d pages)%n", "rule", "fail", "fine", "only ours", "only axe",
                pages.size());
        for (var rule : RULES) {
            System.out.printf("%-22s %6d %6d %9d %9d%n", rule, count(pages, rule, true, true),
                    count(pages, rule, false, false), count(pages, rule, true, false), count(pages, rule, false, true));
        }
    }

    private static long count(List<Page> pages, AxeRule rule, boolean ours, boolean axe) {
        return pages.stream().filter(page -> (page.ours().get(rule) == Verdict.FAILS) == ours
                && (page.axe().get(rule) == Verdict.FAILS) == axe).count();
    }

    private static List<Page> pages() throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (var folder : System.getProperty("leads.axe.pages").split(File.pathSeparator, -1)) {
            try (var all = Files.walk(Path.of(folder))) {
                all.filter(file -> file.toString().endsWith(".html")).sorted().forEach(files::add);
            }
        }
        var pages = new ArrayList<Page>();
        for (var line : axe(files)) {
            var parts = line.split("\t", 2);
            pages.add(page(Path.of(parts[0]), JsonMapper.shared().readTree(parts[1])));
        }
        assertThat(pages).hasSameSizeAs(files);
        return pages;
    }

    private static List<String> axe(List<Path> files) throws IOException, InterruptedException {
        var rules = RULES.stream().map(AxeRule::toString).collect(Collectors.joining(","));
        var command = Stream.concat(Stream.of("node", "axe.mjs", rules),
                files.stream().map(file -> file.toAbsolutePath().toString())).toList();
        var node = new ProcessBuilder(command)
                .directory(Path.of(System.getProperty("leads.axe.folder", "src/test/axe")).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = node.inputReader()) {
            var printed = lines.lines().toList();
            assertThat(node.waitFor()).as("npm install in src/test/axe?").isZero();
            return printed;
        }
    }

    private static Page page(Path file, JsonNode axe) throws IOException {
        var url = URI.create("https://clinic.example/");
        var read = new PageRead(url, Jsoup.parse(file.toFile(), null, url.toString()), "", true);
        var counts = new EvidenceReader().read(read, true).axe();
        return new Page(file.getFileName().toString(),
                RULES.stream().collect(Collectors.toMap(rule -> rule, rule -> ours(counts.get(rule)))),
                RULES.stream().collect(Collectors.toMap(rule -> rule, rule -> theirs(axe.path(rule.toString())))));
    }

    private static Verdict ours(@Nullable Count count) {
        if (count == null || count.seen() == 0) {
            return Verdict.NOTHING_OF_THE_KIND;
        }
        return count.lacking() > 0 ? Verdict.FAILS : Verdict.PASSES;
    }

    private static Verdict theirs(JsonNode counts) {
        if (counts.has("violations")) {
            return Verdict.FAILS;
        }
        return counts.has("passes") ? Verdict.PASSES
                : counts.has("incomplete") ? Verdict.OPEN : Verdict.NOTHING_OF_THE_KIND;
    }
}
