package io.interviewedge.web;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.StoreException;
import io.interviewedge.internal.FailureText;
import io.interviewedge.interview.InterviewService;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages on which candidates answer, and the same as JSON, to be mounted anywhere below a host's own addresses.
 *
 * <p>Below the mount are {@code {token}} with its steps, {@code api/{token}} with the same steps as JSON, and
 * {@code assets}. Pages refer to each other by relative addresses, so they work at any path, and behind a proxy that
 * changes the path. The secret in the link is the only credential: there is no session and no cookie. GET and HEAD
 * change nothing; every change is a POST.
 *
 * <p>Immutable and safe for use by several threads. It opens no port and starts no thread: an adapter, such as
 * {@link io.interviewedge.web.servlet.CandidatePagesServlet}, passes each request to {@link #handle}.
 */
public final class CandidatePages {

    private static final String CSS = "text/css;charset=UTF-8";

    private static final Logger log = LoggerFactory.getLogger(CandidatePages.class);

    private final Map<String, String> headers;
    private final Assets assets;
    private final PageWriter writer;
    private final HtmlPages pages;
    private final JsonApi api;
    private final Consumer<InterviewEdgeException> refusals;

    private CandidatePages(Builder builder) {
        InterviewService interviews = builder.edge.interviews();
        Languages languages = builder.languages;
        languages.requireWhole();
        this.refusals = builder.refusals;
        this.headers = Headers.of(builder.frameAncestors);
        this.assets = new Assets();
        this.writer = new PageWriter(
                languages,
                Templates.with(builder.templates, languages.keys()),
                look(builder),
                new Moments(builder.zone),
                interviews.maxAnswerLength());
        this.pages = new HtmlPages(interviews, writer);
        this.api = new JsonApi(interviews, languages);
    }

    /** What every page loads, for the templates. Without a logo or a theme, their sections are left out. */
    private Map<String, Object> look(Builder builder) {
        Map<String, String> addresses = new HashMap<>();
        addresses.put("style", assets.add("candidate", ".css", CSS, Resources.read("assets/candidate.css")));
        addresses.put(
                "script",
                assets.add("candidate", ".js", "text/javascript;charset=UTF-8", Resources.read("assets/candidate.js")));
        addresses.put("icon", assets.add("icon", ".svg", "image/svg+xml", Resources.read("assets/icon.svg")));
        addresses.put("theme", builder.theme.isEmpty() ? "" : assets.add("theme", ".css", CSS, builder.theme));
        Logo logo = builder.logo;
        return Map.of(
                "assets",
                Map.copyOf(addresses),
                "logo",
                logo == null
                        ? false
                        : Map.of(
                                "src",
                                assets.add("logo", logo.ending(), logo.mediaType(), logo.image()),
                                "alt",
                                logo.alt()));
    }

    /** Begins the pages of this library's interviews. */
    public static Builder builder(InterviewEdge edge) {
        return new Builder(edge);
    }

    /**
     * Answers a request. Whatever goes wrong is a response too: a page or, below {@code /api}, RFC 9457 problem
     * details.
     *
     * @throws UncheckedIOException if the body of the request cannot be read
     */
    public PageResponse handle(PageRequest request) {
        Address address = Address.of(request.path());
        PageResponse response;
        try {
            response = respond(request, address);
        } catch (UncheckedIOException unread) {
            throw unread;
        } catch (UnsavedText unsaved) {
            response = problem(request, address, unsaved.failure(), unsaved.typed());
        } catch (RuntimeException failure) {
            response = problem(request, address, failure, "");
        }
        return finished(request, response);
    }

    private PageResponse respond(PageRequest request, Address address) {
        if (address.step(0).equals(Assets.FOLDER)) {
            request.requireMethod("GET, HEAD");
            return assets.find(address).orElseThrow(BadRequest::notFound);
        }
        return isApi(request) ? api.handle(request, address) : pages.handle(request, address);
    }

    private PageResponse problem(PageRequest request, Address address, RuntimeException failure, String typed) {
        if (failure instanceof InterviewEdgeException refusal) {
            tell(refusal);
        }
        Problem problem = Problem.of(failure);
        if (problem.status() == 500 || failure instanceof StoreException) {
            log.error("A candidate's request failed: {}", logged(failure));
        }
        if (isApi(request)) {
            return api.problem(problem);
        }
        Texts texts = pages.texts(request, address, problem);
        try {
            return writer.problem(texts, address.root(), problem, typed);
        } catch (TemplateFailure broken) {
            if (!(failure instanceof TemplateFailure)) {
                log.error("A candidate's request failed: {}", logged(broken));
            }
            return writer.failure(texts, address.root(), broken, typed);
        }
    }

    private void tell(InterviewEdgeException refusal) {
        try {
            refusals.accept(refusal);
        } catch (RuntimeException failure) {
            log.warn("A listener to refusals failed: {}", logged(failure));
        }
    }

    /** The message of a host's code may quote an answer or a link, so only its type and place are logged. */
    static String logged(RuntimeException failure) {
        if (failure instanceof TemplateFailure) {
            return String.valueOf(failure.getMessage());
        }
        String place = FailureText.typeAndPlace(failure);
        return failure instanceof InterviewEdgeException ? failure.getMessage() + " (" + place + ")" : place;
    }

    private PageResponse finished(PageRequest request, PageResponse response) {
        PageResponse whole = response.withAll(headers).with("Content-Length", String.valueOf(response.body().length));
        return request.method().equals("HEAD") ? whole.withoutBody() : whole;
    }

    /** By the path as it was sent: even what cannot be decoded gets JSON there. */
    private static boolean isApi(PageRequest request) {
        String path = request.path();
        return path.equals("/" + JsonApi.FOLDER) || path.startsWith("/" + JsonApi.FOLDER + "/");
    }

    /** Omits all settings. */
    @Override
    public String toString() {
        return "CandidatePages";
    }

    /** Settings of the pages. Everything has a default. Not safe for use by several threads. */
    public static final class Builder {

        private final InterviewEdge edge;
        private final Map<String, String> templates = new HashMap<>();
        private Languages languages = Languages.standard();
        private ZoneId zone = ZoneOffset.UTC;
        private String theme = "";
        private String frameAncestors = "'none'";
        private @Nullable Logo logo;
        private Consumer<InterviewEdgeException> refusals = refusal -> {};

        private Builder(InterviewEdge edge) {
            this.edge = Objects.requireNonNull(edge, "edge");
        }

        /**
         * Changes texts in a language, or adds a language. A variant such as {@code pt-BR} takes the texts that it
         * lacks from {@code pt}; a new language has all texts. docs/candidate-pages.md lists them.
         *
         * @throws ConfigurationException if there is no text of such a name
         */
        public Builder texts(Locale locale, Map<String, String> texts) {
            for (String key : texts.keySet()) {
                if (!languages.isKey(key)) {
                    throw new ConfigurationException("there is no text \"" + key
                            + "\" on the candidate's pages; docs/candidate-pages.md lists the texts");
                }
            }
            languages = languages.with(locale, texts);
            return this;
        }

        /** The language for candidates and visitors whose own is missing; English by default. */
        public Builder fallbackLanguage(Locale locale) {
            languages = languages.fallback(Objects.requireNonNull(locale, "locale"));
            return this;
        }

        /** The time zone in which times are shown; UTC by default. */
        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * A style sheet that is loaded after that of the pages, usually with other values for its variables:
         * {@code :root { --accent: #a3195b; }}
         */
        public Builder theme(String css) {
            this.theme = Objects.requireNonNull(css, "css");
            return this;
        }

        /**
         * A logo above every page.
         *
         * @param mediaType {@code image/svg+xml}, {@code image/png}, {@code image/jpeg} or {@code image/webp}
         * @param alt the text for people who do not see it, usually the company's name
         * @throws ConfigurationException if the image is empty, of another type, or without a text
         */
        public Builder logo(byte[] image, String mediaType, String alt) {
            this.logo = Logo.of(image, mediaType, alt);
            return this;
        }

        /**
         * Replaces a template: head, foot, welcome, question, answer-text, answer-choice, answer-scale, answer-number,
         * conflict, locked, summary, completed or problem.
         *
         * @param mustache the source; it may use all values that the template it replaces uses
         */
        public Builder template(String name, String mustache) {
            templates.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(mustache, "mustache"));
            return this;
        }

        /**
         * The sites that may show the pages in a frame, as in the policy {@code frame-ancestors}:
         * {@code https://careers.example.com}. None by default.
         *
         * @throws ConfigurationException if the text would end the policy
         */
        public Builder frameAncestors(String sources) {
            this.frameAncestors = Headers.requireSources(sources);
            return this;
        }

        /**
         * Is told of each refusal that becomes a page of its own or problem details, for instance to count them by
         * code. What it throws is logged and affects nobody.
         */
        public Builder onRefusal(Consumer<InterviewEdgeException> listener) {
            this.refusals = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Builds the pages.
         *
         * @throws ConfigurationException if a language lacks texts, or if a template cannot be read, does not exist,
         *     includes one that does not exist, or uses a text that does not exist; the message names it
         */
        public CandidatePages build() {
            return new CandidatePages(this);
        }
    }
}
