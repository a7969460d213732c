package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What keeps strangers out of an application that is meant for the open net. */
@ExtendWith(DemoExtension.class)
class OpenNetTest {

    private final Demo demo;

    OpenNetTest(Demo demo) {
        this.demo = demo;
    }

    @Test
    void everyAnswerIsClosedToOtherSites() {
        Invited invited = demo.api().started();
        for (String path : List.of(
                "/login",
                "/interviews",
                "/nonsense",
                "/assets/app.css",
                "/assets/nonsense.css",
                "/favicon.ico",
                "/api/sessions",
                "/api/nonsense",
                invited.page(),
                invited.api(),
                "/i/nonsense",
                "/invites/" + invited.sessionId() + "/qr.png")) {
            for (Reply reply : List.of(demo.client().get(path), demo.recruiter().get(path))) {
                assertThat(reply.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
                assertThat(reply.header("Cross-Origin-Resource-Policy"))
                        .as(path)
                        .isEqualTo("same-origin");
                assertThat(reply.header("Permissions-Policy")).as(path).contains("camera=()", "microphone=()");
            }
        }
    }

    @Test
    void theServersOwnRefusalsAreClosedToOtherSitesToo() throws IOException {
        for (String request : List.of(
                "nonsense\r\n\r\n",
                "GET /login HTTP/1.1\r\n\r\n",
                "GET /login% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: x\r\n\r\n",
                "TRACE /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")) {
            assertThat(reply(request))
                    .as(request)
                    .contains("Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin")
                    .contains("Permissions-Policy: ", "Content-Security-Policy: ", "Cache-Control: no-store");
        }
    }

    private String reply(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(demo.address()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As nginx speaks by default, with the address of the server behind it. */
    @Test
    void aRedirectNamesNoHostToAProxyThatSpeaksHttp10Either() throws IOException {
        String link = demo.api().started().page();
        for (String path : List.of("/interviews", "/", link + "/start")) {
            String redirect = reply("GET " + path + " HTTP/1.0\r\nHost: 127.0.0.1:8080\r\n\r\n");
            assertThat(redirect)
                    .as(path)
                    .startsWith("HTTP/1.1 30")
                    .containsPattern("\r\nLocation: (/|\\.\\./)")
                    .doesNotContain("127.0.0.1");
        }
    }

    @Test
    void anotherHostNameIsRefusedOnACandidatesLinkToo() throws IOException {
        String link = demo.api().started().page();
        for (String path : List.of(link, link + "%3B", "/i/nonsense", "/assets/app.css")) {
            String refused = reply("GET " + path + " HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n");
            assertThat(refused).as(path).startsWith("HTTP/1.1 400").contains("cannot be understood");
        }
    }

    @Test
    void withTheDocumentedPasswordOnlyThisMachineIsListenedTo() throws Exception {
        int port = URI.create(demo.address()).getPort();
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress other : others) {
            assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void withTheDocumentedPasswordAnotherAddressIsRefusedAtTheStart(@TempDir Path folder) {
        List<String> arguments = List.of(
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("demo"),
                "--server.address=0.0.0.0",
                "--demo.recruiter.username=somebody");

        assertThatThrownBy(() -> Demo.start(arguments).close())
                .rootCause()
                .hasMessageContaining("demo.recruiter.password");
    }

    @Test
    void whoTriesPasswordsHasToWait() {
        try (Demo own = Demo.start()) {
            for (int i = 0; i < 10; i++) {
                assertThat(own.client()
                                .credentials("recruiter", "guess " + i)
                                .get("/api/sessions")
                                .status())
                        .isEqualTo(401);
            }

            Reply refused = own.recruiter().get("/api/sessions");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("30");
            assertThat(refused.field("detail")).contains("too many wrong passwords");
            Browser browser = own.browser();
            browser.open("/login");
            assertThat(browser.send("/login", "username", "recruiter", "password", "recruiter")
                            .status())
                    .isEqualTo(429);
            assertThat(browser.send("/%6Cogin", "username", "recruiter", "password", "recruiter")
                            .status())
                    .isEqualTo(429);
            assertThat(own.client().get("/i/nonsense").status()).isEqualTo(404);
        }
    }
}
