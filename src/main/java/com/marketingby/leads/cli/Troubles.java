package com.marketingby.leads.cli;

import com.marketingby.leads.job.Trouble;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Says what could not be done, each thing once and in one line, and no more than an operator reads. */
final class Troubles {
    private static final int MOST = 20;

    private final long run;
    private final Terminal terminal;
    private final Set<String> said = new HashSet<>();

    Troubles(long run, Terminal terminal) {
        this.run = run;
        this.terminal = terminal;
    }

    /** While the run goes on; nothing where all is to be quiet. */
    synchronized void tell(Trouble trouble) {
        if (!terminal.quiet() && remember(trouble)) {
            terminal.complain(line(trouble));
        }
    }

    /** When it has ended: what was not said before. */
    synchronized void complain(Trouble trouble) {
        if (remember(trouble)) {
            terminal.complain(line(trouble));
        }
    }

    private boolean remember(Trouble trouble) {
        if (said.size() > MOST || !said.add(key(trouble))) {
            return false;
        }
        if (said.size() > MOST) {
            terminal.complain("and more: see 'lead-scraper logs --run " + run + "'");
            return false;
        }
        return true;
    }

    /** A reason that begins with the address need not have it said before it. */
    static String line(Trouble trouble) {
        return trouble.reason().contains(bare(trouble.what())) ? trouble.reason()
                : trouble.what() + ": " + trouble.reason();
    }

    private static String key(Trouble trouble) {
        var line = line(trouble);
        return line.equals(trouble.reason()) ? line : bare(trouble.what()) + ": " + trouble.reason();
    }

    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "");
    }
}
