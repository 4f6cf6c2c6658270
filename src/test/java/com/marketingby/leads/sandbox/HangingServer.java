package com.marketingby.leads.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes connections and never says a word; a connection costs one idle socket. */
final class HangingServer implements AutoCloseable {
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    HangingServer(int port) {
        try {
            listening = new ServerSocket(port, 1_000, InetAddress.ofLiteral("0.0.0.0"));
        } catch (IOException busy) {
            throw new UncheckedIOException("port " + port, busy);
        }
        Thread.ofVirtual().name("hanging sites").start(this::take);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void take() {
        try {
            while (true) {
                var socket = listening.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> waitForEnd(socket));
            }
        } catch (IOException _) {
            open.forEach(HangingServer::drop);
        }
    }

    private void waitForEnd(Socket socket) {
        try (socket; var input = socket.getInputStream()) {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // The caller lost patience: that is what this server is for.
        } finally {
            open.remove(socket);
        }
    }

    private static void drop(Socket socket) {
        try {
            socket.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
