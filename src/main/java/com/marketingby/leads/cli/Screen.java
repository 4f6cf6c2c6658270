package com.marketingby.leads.cli;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Standard error where it is a terminal: what is written scrolls by above one line at the bottom that is drawn anew. */
final class Screen extends PrintWriter {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final Scroll scroll;
    private final boolean colours;

    private Screen(Scroll scroll, boolean colours) {
        super(scroll, true, StandardCharsets.UTF_8);
        this.scroll = scroll;
        this.colours = colours;
    }

    /** A terminal that the stream leads to, in colours unless NO_COLOR is set (no-color.org). */
    static Screen on(OutputStream terminal, Map<String, String> environment) {
        return new Screen(new Scroll(terminal), environment.getOrDefault("NO_COLOR", "").isEmpty());
    }

    /** The terminal that standard error is, if it is one that can move its cursor. */
    static Optional<Screen> ofStandardError(Map<String, String> environment) {
        var kind = environment.getOrDefault("TERM", "dumb");
        return kind.equals("dumb") || !isTerminal() ? Optional.empty() : Optional.of(on(System.err, environment));
    }

    /** Java can only ask whether input and output are terminals both, so the kernel is asked what standard error is. */
    private static boolean isTerminal() {
        try {
            return Files.readSymbolicLink(STANDARD_ERROR).toString().matches("/dev/(pts/\\d+|tty\\w*|console)");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        }
    }

    /** The same screen for those who write to a stream, such as the log. */
    PrintStream stream() {
        return new PrintStream(scroll, true, StandardCharsets.UTF_8);
    }

    boolean colours() {
        return colours;
    }

    /** Shows the line at the bottom from now on; an empty one takes it away. */
    void bottom(String line) {
        scroll.bottom(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Lines go up, the bottom line stays. */
    private static final class Scroll extends OutputStream {
        private static final byte[] ERASED = "\r\u001b[K".getBytes(StandardCharsets.US_ASCII);

        private final OutputStream terminal;
        private byte[] line = {};
        private boolean drawn;
        private boolean atLineStart = true;

        Scroll(OutputStream terminal) {
            this.terminal = terminal;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return;
            }
            erase();
            terminal.write(bytes, from, length);
            atLineStart = bytes[from + length - 1] == '\n';
            draw();
        }

        @Override
        public synchronized void flush() throws IOException {
            terminal.flush();
        }

        private synchronized void bottom(byte[] next) {
            if (Arrays.equals(line, next)) {
                return;
            }
            try {
                erase();
                line = next.clone();
                draw();
                terminal.flush();
            } catch (IOException gone) {
                // Nobody looks any more; the work itself does not depend on it.
                line = new byte[]{};
            }
        }

        private void erase() throws IOException {
            if (drawn) {
                terminal.write(ERASED);
                drawn = false;
            }
        }

        private void draw() throws IOException {
            if (line.length > 0 && atLineStart) {
                terminal.write(line);
                drawn = true;
            }
        }
    }
}
