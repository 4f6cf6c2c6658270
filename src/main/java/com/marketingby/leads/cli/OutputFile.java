package com.marketingby.leads.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file to write, and refuses one that cannot be written before any work is done for it. */
final class OutputFile implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        var file = Path.of(text);
        var folder = file.toAbsolutePath().getParent();
        if (text.isBlank() || Files.isDirectory(file) || folder == null) {
            throw new TypeConversionException("'" + text + "' is a folder: name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new TypeConversionException("there is no folder " + folder + ": make it, or name a file elsewhere");
        }
        if (!Files.isWritable(Files.exists(file) && !Files.isRegularFile(file) ? file : folder)) {
            throw new TypeConversionException("nothing can be written to " + folder + ": name a file elsewhere");
        }
        return file;
    }
}
