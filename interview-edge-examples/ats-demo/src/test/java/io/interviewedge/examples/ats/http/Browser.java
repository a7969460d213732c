package io.interviewedge.examples.ats.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without script: it keeps cookies, and sends a form with the hidden CSRF field of the page it last opened. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

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
        StringBuilder form = new StringBuilder("_csrf=").append(encode(csrf()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append('&').append(namesAndValues[i]).append('=').append(encode(namesAndValues[i + 1]));
        }
        page = post(path, form.toString());
        return page;
    }

    /** Sends a form and opens the page that it leads to. */
    public Reply sendAndFollow(String path, String... namesAndValues) {
        return open(send(path, namesAndValues).location());
    }

    /** A form that is not from a page of ours. */
    public Reply forge(String path, String form) {
        page = post(path, form);
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

    private String csrf() {
        Matcher matcher = CSRF.matcher(page.text());
        if (!matcher.find()) {
            throw new IllegalStateException("the page has no form: " + page);
        }
        return matcher.group(1);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
