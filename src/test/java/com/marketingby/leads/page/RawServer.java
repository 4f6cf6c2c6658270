package com.marketingby.leads.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A server on loopback that answers byte by byte as a test wants it; robots.txt is missing unless the test says otherwise. */
public final class RawServer implements AutoCloseable {
    /** Writes the whole answer, status line included. */
    @FunctionalInterface
    public interface Script {
        void answer(String path, OutputStream out) throws IOException;
    }

    private static final Script NO_ROBOTS = (_, out) -> write(out,
            "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");

    private final ServerSocket socket;
    private final Script robots;
    private final Script script;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    public RawServer(Script script) {
        this(NO_ROBOTS, script);
    }

    /** One that answers for its robots.txt, too. */
    RawServer(Script robots, Script script) {
        this.robots = robots;
        this.script = script;
        try {
            this.socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::serve);
    }

    public WebAddress address() {
        return WebAddress.parse("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    public List<String> requests() {
        return requests;
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    public static void html(OutputStream out, String body) throws IOException {
        write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.startVirtualThread(() -> converse(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void converse(Socket connection) {
        try (connection) {
            String path = pathOf(connection);
            requests.add(path);
            count();
            answer(path, connection.getOutputStream());
        } catch (IOException _) {
            // The visitor hung up, as it should on most of these answers.
            requests.add("hung up");
        }
    }

    /** Counts a request as open until just before its answer, since the next may come as soon as the answer is read. */
    private void count() {
        mostAtOnce.accumulateAndGet(open.incrementAndGet(), Math::max);
        LockSupport.parkNanos(500_000);
        open.decrementAndGet();
    }

    private void answer(String path, OutputStream out) throws IOException {
        (path.equals("/robots.txt") ? robots : script).answer(path, out);
    }

    private static String pathOf(Socket connection) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        List<String> lines = in.lines().takeWhile(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? "nothing" : lines.getFirst().replaceAll("^\\S+ (\\S+).*", "$1");
    }
}
