package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Requests as no browser sends them. Each is the client's mistake: it is answered as one, or the connection ends, and
 * the log says nothing of it, least of all in the client's words.
 */
@ExtendWith({DemoExtension.class, OutputCaptureExtension.class})
class BrokenRequestsTest {

    private static final String MARK = "FORGED";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String MULTIPART = "Content-Type: multipart/form-data";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String BASIC = "Authorization: Basic "
            + Base64.getEncoder().encodeToString("recruiter:recruiter".getBytes(StandardCharsets.UTF_8)) + "\r\n";
    private static final int MUTATIONS = 2_000;

    private final Demo demo;
    private final int port;

    BrokenRequestsTest(Demo demo) {
        this.demo = demo;
        this.port = URI.create(demo.address()).getPort();
    }

    @Test
    void aBrokenRequestIsTheClientsMistakeAndNothingForTheLog(CapturedOutput output) throws IOException {
        int before = output.getAll().length();
        for (Map.Entry<String, String> broken :
                brokenRequests(demo.api().started()).entrySet()) {
            requireClientsMistake(broken.getKey(), send(broken.getValue()));
        }
        requireQuiet(output.getAll().substring(before));
    }

    @Test
    void requestsWithFlippedBytesAreNoneOfTheServersFaults(CapturedOutput output) throws IOException {
        Random random = new Random(13);
        String[] good = brokenRequests(demo.api().started()).values().toArray(String[]::new);
        int before = output.getAll().length();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = good[random.nextInt(good.length)].getBytes(StandardCharsets.ISO_8859_1);
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            String reply = send(new String(bytes, StandardCharsets.ISO_8859_1));
            // An unknown transfer encoding is 501, and an unknown version 505, as RFC 9110 has it.
            assertThat(reply)
                    .as("mutation %s", i)
                    .doesNotStartWith("HTTP/1.1 500")
                    .doesNotStartWith("HTTP/1.1 503");
        }
        requireQuiet(output.getAll().substring(before));
    }

    @Test
    void aClientThatHangsUpIsNothingForTheLog(CapturedOutput output) throws IOException {
        Invited invited = demo.api().started();
        int before = output.getAll().length();
        for (String path : new String[] {"/assets/app.css", invited.page(), "/login"}) {
            for (int i = 0; i < 20; i++) {
                try (Socket socket = new Socket("127.0.0.1", port)) {
                    // The socket is reset instead of closed, so that the server's writes fail.
                    socket.setSoLinger(true, 0);
                    socket.getOutputStream().write(get(path, "").getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(demo.client().get("/login").status()).isEqualTo(200);
        requireQuiet(output.getAll().substring(before));
    }

    private static Map<String, String> brokenRequests(Invited invited) {
        String start = invited.page() + "/start";
        String question = invited.page() + "/questions/1";
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put("a line break in a parameter's name", post(start + "?%0a" + MARK + "%20LINE=1", FORM, ""));
        broken.put("an escape in a parameter's name", post(start + "?%1b[2J" + MARK + "=1", FORM, ""));
        broken.put("a null byte in a parameter's name", post(start + "?%00" + MARK + "=1", FORM, ""));
        broken.put("a C1 control in a header", post(question, FORM + "X-Foo: " + MARK + "\u0085b\r\n", "text=a"));
        broken.put("a C1 control in the agent", post(start, FORM + "User-Agent: " + MARK + "\u009B2J\r\n", ""));
        broken.put("an escape in a header", post(start, FORM + "X-Foo: \u001B[2J" + MARK + "\r\n", ""));
        broken.put("multipart without boundary", post(start, MULTIPART + "\r\n", "x"));
        broken.put(
                "multipart without boundary for the API", put(invited.api() + "/answers/why", MULTIPART + "\r\n", "x"));
        broken.put("multipart cut off", post(start, MULTIPART + "; boundary=b\r\n", "--b\r\nContent-Disp"));
        broken.put("multipart without end", post("/login", MULTIPART + "; boundary=b\r\n", multipart()));
        broken.put("multipart for sending again", post("/send-again", MULTIPART + "; boundary=b\r\n", "--b"));
        broken.put(
                "multipart with an endless boundary",
                post(start, MULTIPART + "; boundary=" + "b".repeat(4_000) + "\r\n", "x"));
        broken.put("a bad escape in the body", post(question, FORM, "text=%zz" + MARK));
        broken.put("a cut escape in the body", post(question, FORM, "text=" + MARK + "%e"));
        broken.put("bytes that are no UTF-8", post(question, FORM, "text=%ff%fe" + MARK));
        broken.put("a bad escape in the query", get("/interviews?" + MARK + "=%zz", BASIC));
        broken.put("an index in a text field", post(start, FORM, "text[0]=1&" + MARK + "=1"));
        broken.put("a property of a text field", post(question, FORM, "text.x=1&revision[0]=1"));
        broken.put("an index in a number", post(question, FORM, "revision[0]=" + MARK));
        broken.put("a key in an enum", post(question, FORM, "direction[a]=" + MARK));
        broken.put("a number that is none", post(question, FORM, "revision=" + MARK));
        broken.put("a key in a filter", get("/interviews?status[0]=" + MARK, BASIC));
        broken.put("a property in a filter", get("/interviews?job.x=" + MARK + "&candidate[1]=2", BASIC));
        broken.put("a cursor that is none", get("/api/sessions?cursor=" + MARK, BASIC));
        broken.put("a limit that is none", get("/api/sessions?limit=" + MARK, BASIC));
        broken.put("JSON that is none", put(invited.api() + "/answers/why", JSON, "{\"text\": " + MARK));
        broken.put("JSON of another type", put(invited.api() + "/answers/why", JSON, "[1,2,3]"));
        broken.put("JSON nested without end", put(invited.api() + "/answers/why", JSON, "[".repeat(50_000)));
        broken.put("JSON in UTF-16", put(invited.api() + "/answers/why", JSON, "\u00FE\u00FF\0{\0}"));
        broken.put(
                "another media type", put(invited.api() + "/answers/why", "Content-Type: text/" + MARK + "\r\n", "a"));
        broken.put(
                "a media type that is none",
                put(invited.api() + "/answers/why", "Content-Type: " + MARK + ";;=\r\n", "a"));
        broken.put("an accepted type that is none", get("/api/sessions", BASIC + "Accept: " + MARK + ";;\r\n"));
        broken.put("an unknown method", request("BREW", invited.page(), "", ""));
        broken.put("a forbidden method", request("TRACE", invited.page(), "", ""));
        broken.put("a method in lower case", request("get", "/login", "", ""));
        broken.put("an encoded slash in an address", get("/i/" + MARK + "%2Fb", ""));
        broken.put("two slashes in an address", get("//interviews//" + MARK, ""));
        broken.put("a semicolon in an address", get("/interviews;" + MARK + "=1", ""));
        broken.put("a null byte in an address", get("/i/" + MARK + "%00", ""));
        broken.put("a step upwards in an address", get("/assets/../../" + MARK, ""));
        broken.put("an address that is none", "GET http://[" + MARK + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        broken.put("no host", "GET /login HTTP/1.1\r\nConnection: close\r\n\r\n");
        broken.put("another host", foreign("/login"));
        broken.put("a host that is none", "GET /login HTTP/1.1\r\nHost: a b\u0001" + MARK + "\r\n\r\n");
        broken.put("a version that is none", "GET /login " + MARK + "/9\r\n\r\n");
        broken.put("a header without a name", get("/login", ": " + MARK + "\r\n"));
        broken.put(
                "a length that is none",
                "POST " + start + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: -" + MARK + "\r\n\r\n");
        broken.put("two lengths", post(start, FORM + "Content-Length: 77\r\n", "a"));
        broken.put(
                "a chunk that is none",
                "POST " + start + " HTTP/1.1\r\nHost: localhost\r\n" + FORM
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + MARK + "\r\n");
        broken.put("a header without end", get("/login", "X-Foo: " + MARK.repeat(3_000) + "\r\n"));
        broken.put("a framework's folder as an address", get("/assets/META-INF/" + MARK, ""));
        broken.put("a cookie that is none", get("/nonsense/" + MARK, "Cookie: \"" + MARK + "\r\n"));
        broken.put("an accepted type that is none for nothing", get("/assets/" + MARK, "Accept: " + MARK + "\r\n"));
        broken.put("a range that is none", get("/assets/app.css", "Range: " + MARK + "=1-2,,;\r\n"));
        broken.put("another host for a candidate", foreign("/i/" + MARK));
        broken.put("another host for a link with debris", foreign(invited.page() + "%3B" + MARK));
        broken.put("a length beyond all numbers", get("/login", "Content-Length: " + "9".repeat(30) + "\r\n"));
        broken.put("an expectation that nobody meets", get("/login", "Expect: " + MARK + "\r\n"));
        broken.put(
                "JSON that gzip packed",
                put(invited.api() + "/answers/why", JSON + "Content-Encoding: gzip\r\n", MARK));
        broken.put(
                "a charset that is none",
                post(question, "Content-Type: application/x-www-form-urlencoded;charset=" + MARK + "\r\n", "text=a"));
        broken.put("thousands of fields", post(question, FORM, (MARK + "=1&").repeat(2_000)));
        broken.put("thousands of fields in a filter", get("/interviews?" + "a=1&".repeat(1_500), BASIC));
        broken.put("a picture of another name", get("/invites/" + invited.sessionId() + "/qr." + MARK, BASIC));
        broken.put("credentials that are none", get("/api/sessions", "Authorization: Basic " + MARK + "\u00FF\r\n"));
        broken.put("a file that is none", post("/bulk", BASIC + MULTIPART + "; boundary=b\r\n", "--b\r\nContent-"));
        return broken;
    }

    private static String multipart() {
        return "--b\r\nContent-Disposition: form-data; name=\"" + MARK + "\"\r\n\r\n" + "x".repeat(1_000);
    }

    private static void requireClientsMistake(String what, String reply) {
        if (!reply.isEmpty()) {
            assertThat(reply).as(what).matches("(?s)HTTP/1\\.1 (4|30)\\d.*");
        }
    }

    private static void requireQuiet(String log) {
        assertThat(log).doesNotContain(MARK).doesNotContain("\tat ").doesNotContain("ERROR");
        assertThat(log.lines().count()).isLessThan(20);
    }

    private static String foreign(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + MARK + ".example\r\nConnection: close\r\n\r\n";
    }

    private static String get(String path, String headers) {
        return request("GET", path, headers, "");
    }

    private static String post(String path, String headers, String body) {
        return request("POST", path, headers + "Content-Length: " + body.length() + "\r\n", body);
    }

    private static String put(String path, String headers, String body) {
        return request("PUT", path, headers + "Content-Length: " + body.length() + "\r\n", body);
    }

    private static String request(String method, String path, String headers, String body) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body;
    }

    /** The reply; empty if the connection ended without one. */
    private String send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return read(socket.getInputStream());
        } catch (IOException ended) {
            return "";
        }
    }

    private static String read(InputStream in) throws IOException {
        try {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException silent) {
            return "";
        }
    }
}
