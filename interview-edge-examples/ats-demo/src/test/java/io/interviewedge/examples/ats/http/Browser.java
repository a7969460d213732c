package io.interviewedge.examples.ats.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser without script: it keeps cookies, and sends a form with the hidden CSRF field of the page it last opened,
 * if that has one.
 */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern UPLOAD = Pattern.compile("enctype=\"multipart/form-data\"[^>]* action=\"([^\"]+)\"");

    private final Client client;
    private Reply page;

    Browser(Client client) {
        this.client = client;
    }

    public Reply open(String path) {
        page = client.get(path);
        return page;
    }

    /** Sends a form of the page, and shows what the server answers without following it. */
    public Reply send(String path, String... namesAndValues) {
        StringJoiner form = new StringJoiner("&");
        csrf().ifPresent(csrf -> form.add("_csrf=" + encode(csrf)));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i] + "=" + encode(namesAndValues[i + 1]));
        }
        page = post(path, form.toString());
        return page;
    }

    /** Sends a form and opens the page that it leads to. */
    public Reply sendAndFollow(String path, String... namesAndValues) {
        return open(send(path, namesAndValues).location());
    }

    /** Sends a file by the page's form for files, with the other fields, and opens what that leads to, or stays. */
    public Reply uploadAndFollow(byte[] file, String... namesAndValues) {
        Matcher action = UPLOAD.matcher(page.text());
        if (!action.find()) {
            throw new IllegalStateException("the page has no form for files: " + page);
        }
        String boundary = "boundary" + Long.toHexString(System.nanoTime());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        csrf().ifPresent(csrf -> writeField(body, boundary, "_csrf", csrf));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            writeField(body, boundary, namesAndValues[i], namesAndValues[i + 1]);
        }
        write(
                body,
                "--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--" + boundary + "--\r\n");
        page = client.exchange(
                "POST", action.group(1), "multipart/form-data; boundary=" + boundary, body.toByteArray());
        return page.status() == 302 ? open(page.location()) : page;
    }

    private static void writeField(ByteArrayOutputStream body, String boundary, String name, String value) {
        write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A form that is not from a page of ours. */
    public Reply forge(String path, String form) {
        page = post(path, form);
        return page;
    }

    /** The same in another form. */
    public Reply forge(String path, String contentType, String body) {
        page = client.exchange("POST", path, contentType, body);
        return page;
    }

    /** The same browser, with its cookies and its page still open, after the demo has moved to another port. */
    public Browser at(Demo demo) {
        Browser moved = new Browser(client.at(demo.address()));
        moved.page = page;
        return moved;
    }

    private Reply post(String path, String form) {
        return client.exchange("POST", path, "application/x-www-form-urlencoded", form);
    }

    /** Only the recruiter's forms have one. */
    private Optional<String> csrf() {
        return Optional.of(CSRF.matcher(page.text())).filter(Matcher::find).map(found -> found.group(1));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
