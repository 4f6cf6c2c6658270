package com.marketingby.leads.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between a worker and its database that can be lost without a word: connections stay open, new ones are taken, and nothing comes through. */
public final class SilentNetwork implements AutoCloseable {
    private final URI database;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;

    private SilentNetwork(URI database) throws IOException {
        this.database = database;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::admit);
    }

    /** A network before the database of that URL, which is in Heroku's form. */
    public static SilentNetwork before(String url) throws IOException {
        return new SilentNetwork(URI.create(url));
    }

    /** The same database, by way of this network. */
    public String url() {
        return database.toString().replace(database.getHost() + ":" + database.getPort(),
                "127.0.0.1:" + door.getLocalPort());
    }

    /** From now on nothing comes through. What is lost stays lost. */
    public void fallSilent() {
        silent = true;
    }

    /** New connections come through again; the old ones stay dead. */
    public void speakAgain() {
        silent = false;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                sockets.add(client);
                if (!silent) {
                    var server = new Socket(database.getHost(), database.getPort());
                    sockets.add(server);
                    Thread.ofVirtual().start(() -> forward(client, server));
                    Thread.ofVirtual().start(() -> forward(server, client));
                }
            } catch (SocketException _) {
                return;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    private void forward(Socket from, Socket to) {
        var buffer = new byte[8_192];
        try {
            for (var read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
                if (silent) {
                    return;
                }
                to.getOutputStream().write(buffer, 0, read);
            }
            to.shutdownOutput();
        } catch (IOException _) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        sockets.forEach(SilentNetwork::close);
    }
}
