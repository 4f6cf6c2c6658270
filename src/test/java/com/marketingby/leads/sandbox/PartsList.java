package com.marketingby.leads.sandbox;

import com.marketingby.leads.Application;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * Writes down how the extracted program is put together, so that its start need not find out: Spring's ahead-of-time processing, compiled into the program's
 * jar. Not into target/classes, where tests would go by it.
 */
final class PartsList {
    private final Path program;
    private final Path work;

    /** @param work a folder for what is made in between; it is removed */
    PartsList(Path program, Path work) {
        this.program = program;
        this.work = work;
    }

    void add() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(work);
        describe();
        compile();
        pack();
        FileSystemUtils.deleteRecursively(work);
    }

    private Path folder(String name) {
        return work.resolve(name);
    }

    private void describe() throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", program.toString(),
                "org.springframework.boot.SpringApplicationAotProcessor", Application.class.getName(),
                folder("sources").toString(), folder("resources").toString(), folder("classes").toString(),
                "com.marketingby", "lead-scraper").inheritIO();
        process.environment().keySet().removeAll(Training.OF_THE_BUILD);
        var exit = process.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("Spring's ahead-of-time processing ended with " + exit);
        }
    }

    private void compile() throws IOException {
        var options = List.of("-proc:none", "-nowarn", "-parameters", "-d", folder("classes").toString(), "-cp",
                program.toString());
        try (var files = Files.walk(folder("sources"))) {
            var sources = files.map(Path::toString).filter(name -> name.endsWith(".java"));
            var exit = ToolProvider.getSystemJavaCompiler().run(null, System.out, System.err,
                    Stream.concat(options.stream(), sources).toArray(String[]::new));
            if (exit != 0) {
                throw new IllegalStateException("The list of the program's parts does not compile: " + exit);
            }
        }
    }

    private void pack() throws IOException {
        try (var jar = FileSystems.newFileSystem(program, Map.of()); var classes = Files.walk(folder("classes"))) {
            for (var file : (Iterable<Path>) classes.filter(Files::isRegularFile)::iterator) {
                var inside = jar.getPath(folder("classes").relativize(file).toString());
                if (inside.getParent() != null) {
                    Files.createDirectories(inside.getParent());
                }
                Files.copy(file, inside, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(jar.getPath("spring.properties"), "spring.aot.enabled=true\n", StandardCharsets.UTF_8);
        }
    }
}
