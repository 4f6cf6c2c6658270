package com.marketingby.leads.cli;

import com.marketingby.leads.schema.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.BeanFactory;

/** What {@code doctor} looks at of the machine. */
final class MachineChecks {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long ENOUGH_HEAP = 200;
    private static final long ENOUGH_DISK = 1024;
    private static final long LEAST_DISK = 100;

    private final BeanFactory parts;

    MachineChecks(BeanFactory parts) {
        this.parts = parts;
    }

    Check memory() {
        var heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return heap >= ENOUGH_HEAP ? Check.well("memory", "up to " + heap + " MB of heap")
                : Check.note("memory", "only up to " + heap + " MB of heap",
                        "give it more, such as java -Xmx256m -jar …");
    }

    /** Where temporary files go, and the embedded database if there is one. */
    Check disk() {
        try {
            return room();
        } catch (IOException unreadable) {
            return Check.note("disk", "how much is free cannot be read: " + unreadable.getMessage(),
                    "look at it by df");
        }
    }

    private Check room() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var settings = parts.getBean(DatabaseSettings.class);
        var embedded = settings.url() == null || settings.url().isBlank();
        var free = free(temporary);
        var where = temporary.toString();
        if (embedded) {
            var home = existing(settings.home());
            where = free(home) < free ? home.toString() : where;
            free = Math.min(free, free(home));
        }
        var found = free + " MB free under " + where;
        var mend = "make room there" + (embedded ? ", or set LEADS_HOME to a folder on a larger disk" : "");
        return free >= ENOUGH_DISK ? Check.well("disk", found)
                : free >= LEAST_DISK ? Check.note("disk", found, mend) : Check.mend("disk", found, mend);
    }

    private static long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    }

    private static Path existing(Path folder) {
        var parent = folder.toAbsolutePath();
        while (!Files.exists(parent) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        return parent;
    }
}
