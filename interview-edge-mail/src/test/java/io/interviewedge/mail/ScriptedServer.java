package io.interviewedge.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that says at each stage what a test has it say, or falls silent, or breaks off. */
final class ScriptedServer implements AutoCloseable {

    /** When the server speaks. CONTENT is its reply to the dot that ends a message. */
    enum Stage {
        BANNER,
        EHLO,
        STARTTLS,
        AUTH,
        MAIL,
        RCPT,
        DATA,
        CONTENT,
        QUIT
    }

    /** Closes the connection. */
    static final String DROP = "(drop)";

    /** Says nothing more, and keeps the connection. */
    static final String SILENCE = "(silence)";

    /** One character of an endless reply every so often. */
    static final String TRICKLE = "(trickle)";

    /** One line that never ends, as fast as it is read. */
    static final String ENDLESS_LINE = "(endless line)";

    /** A reply of lines that never end, as fast as they are read. */
    static final String ENDLESS_LINES = "(endless lines)";

    private static final Map<Stage, String> POLITE = new EnumMap<>(Map.of(
            Stage.BANNER, "220 ready",
            Stage.EHLO, "250 hello",
            Stage.STARTTLS, "220 go ahead",
            Stage.AUTH, "235 welcome",
            Stage.MAIL, "250 fine",
            Stage.RCPT, "250 fine",
            Stage.DATA, "354 go ahead",
            Stage.CONTENT, "250 taken",
            Stage.QUIT, "221 bye"));

    private final ServerSocket listener;
    private final Map<Stage, List<String>> replies = new EnumMap<>(Stage.class);
    private final @Nullable SSLContext certificate;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    final List<String> commands = new CopyOnWriteArrayList<>();
    final AtomicLong flooded = new AtomicLong();
    final List<String> messages = new CopyOnWriteArrayList<>();

    ScriptedServer() throws IOException {
        this(null);
    }

    /** One that encrypts when it is asked to. */
    ScriptedServer(@Nullable SSLContext certificate) throws IOException {
        this(certificate, new ServerSocket(0, 5, InetAddress.getByName("localhost")));
    }

    /** One that encrypts from the first byte. */
    static ScriptedServer encrypted(SSLContext certificate) throws IOException {
        return new ScriptedServer(
                null,
                certificate.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getByName("localhost")));
    }

    private ScriptedServer(@Nullable SSLContext certificate, ServerSocket listener) {
        this.certificate = certificate;
        this.listener = listener;
        Thread thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    /** What it says there: the first reply, then the second …, and the last from then on. */
    ScriptedServer at(Stage stage, String... said) {
        replies.put(stage, new ArrayList<>(List.of(said)));
        return this;
    }

    int port() {
        return listener.getLocalPort();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket connection = listener.accept()) {
                connections.add(connection);
                talk(connection);
            } catch (IOException gone) {
                // The other side has gone, or the test is over.
            }
        }
    }

    private void talk(Socket plain) throws IOException {
        Socket connection = plain;
        if (!say(connection, Stage.BANNER)) {
            return;
        }
        BufferedReader lines = reader(connection);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            commands.add(line);
            Stage stage = stage(line);
            boolean isGoAhead = next(stage).startsWith("354");
            if (!say(connection, stage) || stage == Stage.QUIT) {
                return;
            }
            if (stage == Stage.STARTTLS && certificate != null) {
                SSLSocket secure =
                        (SSLSocket) certificate.getSocketFactory().createSocket(connection, "localhost", port(), true);
                secure.setUseClientMode(false);
                connection = secure;
                lines = reader(connection);
            }
            if (stage == Stage.DATA && isGoAhead && !(read(lines) && say(connection, Stage.CONTENT))) {
                return;
            }
        }
    }

    private boolean read(BufferedReader lines) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(".")) {
                messages.add(message.toString());
                return true;
            }
            message.append(line).append('\n');
        }
        return false;
    }

    private boolean say(Socket connection, Stage stage) throws IOException {
        String reply = next(stage);
        List<String> script = replies.getOrDefault(stage, List.of());
        if (script.size() > 1) {
            script.remove(0);
        }
        OutputStream out = connection.getOutputStream();
        switch (reply) {
            case DROP -> {
                return false;
            }
            case SILENCE -> {
                await(Long.MAX_VALUE);
                return false;
            }
            case TRICKLE -> {
                for (int i = 0; !isClosed(); i++) {
                    out.write(i % 60 == 59 ? '\n' : 'x');
                    out.flush();
                    await(20);
                }
                return false;
            }
            case ENDLESS_LINE -> {
                return flood(out, "x".repeat(8_192));
            }
            case ENDLESS_LINES -> {
                return flood(out, "250-AUTH PLAIN\r\n250-x\r\n".repeat(300));
            }
            default -> {
                out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                return !reply.startsWith("421");
            }
        }
    }

    private boolean flood(OutputStream out, String part) throws IOException {
        byte[] bytes = part.getBytes(StandardCharsets.US_ASCII);
        while (!isClosed()) {
            out.write(bytes);
            flooded.addAndGet(bytes.length);
        }
        return false;
    }

    private String next(Stage stage) {
        List<String> script = replies.get(stage);
        return script == null ? String.valueOf(POLITE.get(stage)) : script.get(0);
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void await(long millis) {
        try {
            closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Stage stage(String command) {
        String verb = command.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "HELO" -> Stage.EHLO;
            case "RSET", "NOOP" -> Stage.MAIL;
            case "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "QUIT" -> Stage.valueOf(verb);
            default -> Stage.AUTH;
        };
    }

    private static BufferedReader reader(Socket connection) throws IOException {
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listener.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
