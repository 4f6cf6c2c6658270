package com.marketingby.leads.target;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of a list, one after the other: whole lines, or one column where the first line is a head of columns. */
final class ListedWebsites implements Closeable {
    private static final Set<String> HEADS = Set.of("url", "urls", "website", "websites", "website_url", "website url",
            "web", "site", "domain", "homepage", "home page", "link", "host");
    private static final int LINES = -1;

    private final BufferedReader reader;
    private final boolean csv;
    private char separator = ',';
    private int column = LINES;
    private int line;
    private boolean begun;

    ListedWebsites(Reader reader, boolean csv) {
        this.reader = new BufferedReader(reader);
        this.csv = csv;
    }

    /** One website as it is written, and the line that it stands on. */
    record Entry(String text, int line) {}

    /**
     * The next website, or null at the end; empty lines, lines after {@code #} and records without a website are passed over.
     *
     * @throws IllegalArgumentException when a file of columns does not say which of them holds the websites
     */
    @Nullable
    Entry next() throws IOException {
        for (var text = read(); text != null; text = read()) {
            var head = !begun;
            begun = true;
            if (head && isHead(text)) {
                continue;
            }
            var website = column == LINES ? text.strip() : cell(CsvRecord.cells(text, separator));
            if (!website.isEmpty()) {
                return new Entry(website, line);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** A line that says something; a quoted cell may go on over several lines. */
    private @Nullable String read() throws IOException {
        for (var text = readLine(); text != null; text = readLine()) {
            if (column != LINES || (csv && !begun)) {
                return whole(text);
            }
            if (!text.isBlank() && !text.strip().startsWith("#")) {
                return text;
            }
        }
        return null;
    }

    private String whole(String first) throws IOException {
        var text = new StringBuilder(first);
        while (CsvRecord.isOpen(text) && text.length() < 100_000) {
            var more = readLine();
            if (more == null) {
                break;
            }
            text.append('\n').append(more);
        }
        return text.toString();
    }

    private @Nullable String readLine() throws IOException {
        var text = reader.readLine();
        line++;
        return text != null && line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private boolean isHead(String text) {
        separator = Stream.of(',', ';', '\t').max((one, other) -> Long.compare(count(text, one), count(text, other)))
                .orElseThrow();
        var cells = CsvRecord.cells(text, separator);
        var named = IntStream.range(0, cells.size())
                .filter(number -> HEADS.contains(cells.get(number).strip().toLowerCase(Locale.ROOT))).findFirst();
        if (named.isPresent()) {
            column = named.getAsInt();
            return true;
        }
        if (csv) {
            column = IntStream.range(0, cells.size()).filter(number -> isAddress(cells.get(number).strip())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no column of websites: name it 'url' or 'website' in the first line"));
        }
        return false;
    }

    private String cell(List<String> cells) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    private static boolean isAddress(String cell) {
        return cell.matches("(?i)https?://\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::\\d+)?(?:/\\S*)?");
    }

    private static long count(String text, char separator) {
        return text.chars().filter(character -> character == separator).count();
    }
}
