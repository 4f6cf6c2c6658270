package com.marketingby.leads.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there when it is whole, so that nobody takes half of one for all of it. */
final class WholeFile {
    private WholeFile() {}

    /** What fills the file. */
    @FunctionalInterface
    interface Content<T> {
        T write(OutputStream out) throws IOException;
    }

    static <T> T write(Path file, Content<T> content) throws IOException {
        var target = file.toAbsolutePath();
        if (!Files.isRegularFile(target) && Files.exists(target)) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(target))) {
                return content.write(out);
            }
        }
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            T result;
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                result = content.write(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
