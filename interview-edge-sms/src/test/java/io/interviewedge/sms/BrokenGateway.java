package io.interviewedge.sms;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Reads a request, says what it is told to, and then stays silent or breaks off. */
final class BrokenGateway implements AutoCloseable {

    private final ServerSocket listener;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean gotBody;

    BrokenGateway(String said, boolean breaksOff) throws IOException {
        listener = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
        thread = new Thread(() -> serve(said, breaksOff), "broken gateway");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://localhost:" + listener.getLocalPort() + "/");
    }

    private void serve(String said, boolean breaksOff) {
        while (!listener.isClosed()) {
            try (Socket connection = listener.accept()) {
                read(connection.getInputStream());
                connection.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
                connection.getOutputStream().flush();
                if (!breaksOff) {
                    closed.await();
                }
            } catch (IOException gone) {
                // The other side has gone, or the test is over.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** All of a request with one JSON object, or without a body. */
    private void read(InputStream in) throws IOException {
        StringBuilder request = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            request.append((char) next);
            gotBody |= next == '{';
            boolean withoutBody =
                    request.toString().startsWith("GET") && request.toString().endsWith("\r\n\r\n");
            if (next == '}' || withoutBody) {
                return;
            }
        }
    }

    /** Whether it got any message; after {@link #close}, whether it ever will. */
    boolean gotBody() {
        return gotBody;
    }

    /** Takes no further connection, and waits for the end of the last one. */
    @Override
    public void close() throws IOException {
        closed.countDown();
        listener.close();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
