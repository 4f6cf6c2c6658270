package com.marketingby.leads.sandbox;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the extracted program start fast, as a step of its deployment: puts into its jar how it is put together, and beside it the JVM's caches. */
public final class Deployment {
    private Deployment() {}

    /** Takes the folder with the extracted jar. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]);
        var program = folder.resolve("lead-scraper.jar");
        new PartsList(program, folder.resolveSibling("parts")).add();
        var training = new Training(program);
        training.command(folder.resolve("lead-scraper.aot"));
        training.run(folder.resolve("worker.aot"));
        System.exit(0);
    }
}
