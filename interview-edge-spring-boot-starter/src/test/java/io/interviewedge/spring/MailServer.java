package io.interviewedge.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes one mail, and remembers every line that it was told. */
final class MailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> talk;

    MailServer() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        talk = CompletableFuture.runAsync(this::talk);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What the client said, once it is done. */
    List<String> lines() {
        talk.join();
        return lines;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void talk() {
        try (Socket client = socket.accept()) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "220 ready");
            boolean inMail = false;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (inMail) {
                    inMail = !line.equals(".");
                    if (!inMail) {
                        say(client, "250 taken");
                    }
                } else if (line.equals("DATA")) {
                    inMail = true;
                    say(client, "354 go on");
                } else if (line.startsWith("EHLO")) {
                    say(client, "250-here\r\n250 AUTH PLAIN");
                } else if (line.startsWith("AUTH")) {
                    say(client, "235 welcome");
                } else {
                    say(client, line.equals("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
