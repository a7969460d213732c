package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The demo with a mail server and an SMS gateway in its settings. */
class DeliverySettingsTest {

    @Test
    void anInvitationGoesOutByTheMailServerInTheSettings() throws Exception {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try (Demo demo = demo(
                "--interview-edge.mail.host=localhost",
                "--interview-edge.mail.port=" + server.getSmtp().getPort(),
                "--interview-edge.mail.security=none",
                "--interview-edge.mail.from=jobs@example.com",
                "--interview-edge.mail.from-name=Fernweh Maps",
                "--demo.recruiter.name=Grace Hopper")) {
            Reply panel = invite(demo, "send", "email", "language", "de");

            assertThat(panel.text()).contains("Sent by email.").doesNotContain("data-open");
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getFrom()[0].toString())
                    .isEqualTo("Fernweh Maps <jobs@example.com>");
            assertThat(server.getReceivedMessages()[0].getContentLanguage()).containsExactly("de");
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailServerThatIsAwayLeavesTheLinkToBeSharedByHand() throws Exception {
        try (Demo demo = demo(
                "--interview-edge.mail.host=localhost",
                "--interview-edge.mail.port=1",
                "--interview-edge.mail.security=none",
                "--interview-edge.mail.from=jobs@example.com")) {
            Reply panel = invite(demo, "send", "email");

            assertThat(panel.text())
                    .contains("data-open=\"true\"", "Not sent by email: The mail server cannot be reached", "/i/")
                    .contains("Try again by email");
        }
    }

    @Test
    void aMailServerIsGreetedWithTheNameInTheSettings() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
                Demo demo = demo(
                        "--interview-edge.mail.host=localhost",
                        "--interview-edge.mail.port=" + server.getLocalPort(),
                        "--interview-edge.mail.security=none",
                        "--interview-edge.mail.from=jobs@example.com",
                        "--interview-edge.mail.helo-name=app.example.com")) {
            Thread thread = new Thread(() -> {
                try (Socket connection = server.accept()) {
                    connection.getOutputStream().write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
                    heard.add(new BufferedReader(
                                    new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))
                            .readLine());
                } catch (IOException gone) {
                    heard.add(gone.toString());
                }
            });
            thread.start();

            invite(demo, "send", "email");
            thread.join();

            assertThat(heard).containsExactly("EHLO app.example.com");
        }
    }

    @Test
    void aTextMessageGoesOutByTheGatewayInTheSettings() throws Exception {
        List<String> sent = new CopyOnWriteArrayList<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 5);
        gateway.createContext("/", exchange -> {
            sent.add(exchange.getRequestURI() + "\n"
                    + URLDecoder.decode(
                            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                            StandardCharsets.UTF_8));
            byte[] reply = "{\"sid\": \"SM7\", \"id\": \"m7\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, reply.length);
            exchange.getResponseBody().write(reply);
            exchange.close();
        });
        gateway.start();
        String url = "--interview-edge.sms.url=http://localhost:"
                + gateway.getAddress().getPort() + "/gate";
        try {
            try (Demo demo = demo(
                    url,
                    "--interview-edge.sms.account=AC1",
                    "--interview-edge.sms.token=t",
                    "--interview-edge.sms.from=+15005550006")) {
                assertThat(invite(demo, "phone", "+44 20 7946 0958", "send", "sms")
                                .text())
                        .contains("Sent by SMS.");
            }
            try (Demo demo =
                    demo(url, "--interview-edge.sms.to-field=recipient", "--interview-edge.sms.text-field=content")) {
                assertThat(invite(demo, "phone", "+44 20 7946 0958", "send", "sms")
                                .text())
                        .contains("Sent by SMS.");
            }
            assertThat(sent).hasSize(2);
            assertThat(sent.get(0))
                    .startsWith("/gate/2010-04-01/Accounts/AC1/Messages.json")
                    .contains("To=+442079460958", "/i/");
            assertThat(sent.get(1)).startsWith("/gate").contains("\"recipient\":", "442079460958", "\"content\":");
        } finally {
            gateway.stop(0);
        }
    }

    private static Demo demo(String... settings) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--spring.datasource.url=jdbc:h2:file:"
                + Files.createTempDirectory("delivery").resolve("db").toAbsolutePath());
        return Demo.start(arguments);
    }

    private static Reply invite(Demo demo, String... fields) {
        Browser browser = demo.loggedIn();
        browser.open("/invites/new");
        List<String> all =
                new ArrayList<>(List.of("job", "backend-engineer", "email", "zoe@example.com", "name", "Zoë"));
        all.addAll(List.of(fields));
        return browser.sendAndFollow("/invites", all.toArray(String[]::new));
    }
}
