package io.interviewedge.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without script and without cookies, in front of the plain handler. */
final class Visitor {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final CandidatePages pages;
    private final Map<String, String> headers = new HashMap<>();
    private String at = "/";
    private PageResponse page = PageResponse.html(200, "");

    Visitor(CandidatePages pages) {
        this.pages = pages;
    }

    Visitor header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Opens an address below the mount and follows redirects, as a browser does. */
    PageResponse open(String path) {
        return follow(ask("GET", path));
    }

    /** Opens an address without following. */
    PageResponse ask(String method, String path) {
        return send(method, path, null, "");
    }

    PageResponse json(String method, String path, String body) {
        return send(method, path, "application/json", body);
    }

    /** Sends a form without following. */
    PageResponse post(String path, String... namesAndValues) {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return send("POST", path, "application/x-www-form-urlencoded", form.toString());
    }

    /** Sends the first form of the page that is open, and follows. */
    PageResponse submit(String... namesAndValues) {
        Matcher action = ACTION.matcher(page.text());
        if (!action.find()) {
            throw new IllegalStateException("the page has no form: " + page);
        }
        return follow(post(resolved(action.group(1)), namesAndValues));
    }

    PageResponse send(String method, String path, String type, String body) {
        Map<String, String> all = new HashMap<>(headers);
        if (type != null) {
            all.put("content-type", type);
        }
        at = path;
        page = pages.handle(
                new PageRequest(method, path, all, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
        return page;
    }

    /** Where a redirect leads, below the mount. */
    String location() {
        return resolved(page.headers().get("Location"));
    }

    private String resolved(String address) {
        return URI.create(at).resolve(address).toString();
    }

    private PageResponse follow(PageResponse response) {
        return response.status() == 303 ? open(location()) : response;
    }
}
