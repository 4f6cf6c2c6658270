package com.marketingby.leads.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page around the data: its markup, style and scripts, all in one file. */
final class ReportPage {
    /** Where org.mvnpm puts the library; the version is that of pom.xml. */
    private static final String ECHARTS = "META-INF/resources/_static/echarts/6.0.0/";
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

    private final String markup = resource("report/index.html");
    private final String style = resource("report/report.css");
    private final String script = Stream.of("data", "table", "lead", "charts", "map", "page")
            .map(part -> resource("report/" + part + ".js")).collect(Collectors.joining("\n"));
    private final String charts = resource(ECHARTS + "dist/echarts.min.js");
    private final String licence = String.join("\n", resource(ECHARTS + "NOTICE"),
            resource(ECHARTS + "LICENSE"), resource(ECHARTS + "licenses/LICENSE-d3"));

    /** What writes the elements of data. */
    @FunctionalInterface
    interface Data {
        void write(Writer out) throws IOException;
    }

    void write(Writer out, Data data) throws IOException {
        var slots = SLOT.matcher(markup);
        var written = 0;
        while (slots.find()) {
            out.append(markup, written, slots.start());
            written = slots.end();
            if (slots.group(1).equals("data")) {
                data.write(out);
            } else {
                out.append(filling(slots.group(1)));
            }
        }
        out.append(markup, written, markup.length());
    }

    private String filling(String slot) {
        return switch (slot) {
            case "policy" -> ContentPolicy.of(List.of(charts, script), List.of(style));
            case "style" -> style;
            case "charts" -> charts;
            case "script" -> script;
            case "licence" -> escaped(licence);
            default -> throw new IllegalStateException("index.html has an unknown slot " + slot);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(ReportPage.class.getResourceAsStream("/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
