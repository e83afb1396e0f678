package org.plumbline.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP relay in front of PostgreSQL that can be cut, for tests of what happens when the database is away. */
public final class DatabaseRelay implements AutoCloseable {
    private final int databasePort;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listener;

    public DatabaseRelay(int databasePort) {
        this.databasePort = databasePort;
        this.listener = listen(0);
        this.port = listener.getLocalPort();
    }

    public int port() {
        return port;
    }

    /** Ends every connection and accepts no new ones. */
    public void cut() {
        close(listener);
        open.forEach(DatabaseRelay::close);
        open.clear();
    }

    public void restore() {
        listener = listen(port);
    }

    @Override
    public void close() {
        cut();
    }

    private ServerSocket listen(int onPort) {
        try {
            ServerSocket server = new ServerSocket(onPort, 50, InetAddress.getLoopbackAddress());
            start(() -> accept(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                open.add(client);
                open.add(database);
                start(() -> pump(client, database));
                start(() -> pump(database, client));
            } catch (IOException e) {
                // cut, or the client went away
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // either side may end at any time
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "database-relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            // it is to be gone, and it is
        }
    }
}
