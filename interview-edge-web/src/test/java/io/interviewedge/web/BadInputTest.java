package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.limit.InMemoryRateLimiter;
import io.interviewedge.limit.Rate;
import io.interviewedge.limit.Usage;
import io.interviewedge.session.InviteToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser sends to the pages: answered by name, and nothing is stored. */
class BadInputTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Host host = new Host();
    private final CandidatePages pages = CandidatePages.builder(host.edge()).build();
    private final Visitor visitor = new Visitor(pages);

    @ParameterizedTest
    @CsvSource({
        "text=a, has no number as its revision",
        "text=a&revision=x, has no number as its revision",
        "text=a&revision=-1, has no number as its revision",
        "text=a&revision=99999999999, has no number as its revision",
        "text=a&text=b&revision=0, 2 fields named text",
        "text=a&revision=0&revision=1, 2 fields named revision",
        "revision=0, has no field text",
        "'', has no field text",
        "text[0]=1&revision=0, has no field text",
        "text=%zz&revision=0, not percent-encoded UTF-8",
        "text=%e&revision=0, not percent-encoded UTF-8",
        "text=%ff%fe&revision=0, not percent-encoded UTF-8"
    })
    void aFormThatIsNoneOfOursIsRefusedByName(String body, String reason) {
        InviteToken token = host.started();

        PageResponse reply = visitor.send("POST", question(token), FORM, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains(reason);
        assertThat(host.firstRevision(token)).isZero();
    }

    @Test
    void thousandsOfFieldsAreRefused() {
        InviteToken token = host.started();

        assertThat(visitor.send("POST", question(token), FORM, "a=1&".repeat(2_000) + "text=a&revision=0")
                        .status())
                .isEqualTo(400);
        assertThat(host.firstRevision(token)).isZero();
    }

    @Test
    void typedTextOfAFormWithoutRevisionComesBack() {
        assertThat(visitor.send("POST", question(host.started()), FORM, "text=Typed+with+care")
                        .text())
                .contains("\nTyped with care</textarea>", "Your answer is still here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=b",
                "text/plain",
                "application/json",
                "application/x-www-form-urlencoded;charset=ISO-8859-1",
                "application/x-www-form-urlencoded;charset=FORGED",
                "FORGED;;="
            })
    void anotherContentTypeIsRefused(String type) {
        InviteToken token = host.started();

        PageResponse reply = visitor.send("POST", question(token), type, "text=a&revision=0");

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.text()).contains(FORM).doesNotContain("FORGED");
        assertThat(host.firstRevision(token)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"/questions/1, application/x-www-form-urlencoded", "/answers/proud-of, application/json"})
    void aBodyOfAHundredMegabytesIsRefusedUnreadByItsLength(String step, String type) {
        InviteToken token = host.started();
        InputStream unread = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("read, though its length says that it is too long");
            }
        };

        PageResponse reply = pages.handle(new PageRequest(
                "POST",
                mount(type) + token.value() + step,
                Map.of("Content-Type", type, "Content-Length", "100000000"),
                unread));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(host.firstRevision(token)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"/questions/1, application/x-www-form-urlencoded", "/answers/proud-of, application/json"})
    void aBodyOfAHundredMegabytesWithoutItsLengthIsReadUpToTheLimit(String step, String type) {
        InviteToken token = host.started();
        Zeros zeros = new Zeros(100_000_000);

        PageResponse reply = pages.handle(
                new PageRequest("POST", mount(type) + token.value() + step, Map.of("Content-Type", type), zeros));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(zeros.taken()).isLessThan(400_000);
        assertThat(host.firstRevision(token)).isZero();
    }

    private static String mount(String type) {
        return type.equals(FORM) ? "/" : "/api/";
    }

    @ParameterizedTest
    @CsvSource({
        "licence, Because of the people.",
        "licence, 'en\nar'",
        "licence, 3",
        "licence, 2.5",
        "languages, Because of the people.",
        "languages, truck",
        "languages, 3",
        "languages, 2.5",
        "nights, Because of the people.",
        "nights, truck",
        "nights, 'en\nar'",
        "nights, 2.5",
        "notice, Because of the people.",
        "notice, truck",
        "notice, 'en\nar'"
    })
    void anAnswerOfAnotherKindIsRefusedByNameAndNotStored(String question, String answer) {
        InviteToken token = host.startedWithEveryKind(Locale.ENGLISH);

        PageResponse reply = visitor.json(
                "PUT",
                "/api/" + token.value() + "/answers/" + question,
                "{\"text\":\"" + answer.replace("\n", "\\n") + "\",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("\"code\":\"invalid_answer\"", question);
        assertThat(host.edge().interviews().view(token).questions())
                .allMatch(asked -> asked.revision() == 0 && asked.answer().isEmpty());
    }

    @Test
    void aTemplateThatThrowsStoresNothingAndTheTextComesBack() {
        InviteToken token = host.started();
        Visitor candidate = new Visitor(CandidatePages.builder(host.edge())
                .template("question", "{{nonsense}}")
                .template("head", "{{nonsense}}")
                .build());

        PageResponse page = candidate.post(question(token), "text", "Typed with care", "revision", "x");

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains("Something went wrong", "\nTyped with care</textarea>");
        assertThat(host.firstRevision(token)).isZero();
    }

    @Test
    void aBodyThatBreaksOffIsTheAdaptersConcern() {
        PageRequest broken =
                new PageRequest("POST", question(host.started()), Map.of("Content-Type", FORM), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken");
                    }
                });

        assertThatThrownBy(() -> pages.handle(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
    void anotherMethodIsRefusedWithTheOnesThatAreSupported(String method) {
        InviteToken token = host.started();

        PageResponse reply = visitor.ask(method, question(token));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers()).containsEntry("Allow", "GET, HEAD, POST");
        assertThat(visitor.ask("POST", "/" + token.value() + "/summary").status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets",
                "/assets/",
                "/assets/candidate.css",
                "/assets/candidate-000000000000.css",
                "/assets/../{asset}",
                "/assets/./../{asset}",
                "/assets/..%2f{asset}",
                "/assets/%2e%2e/{asset}",
                "/assets/%2E%2E%2F{asset}",
                "/assets/%252e%252e%252f{asset}",
                "/assets/..\\{asset}",
                "/assets/..%5c{asset}",
                "/assets/..;/{asset}",
                "/assets/%00{asset}",
                "/assets/..%2f..%2f..%2ftemplates%2fhead.mustache",
                "/assets/../templates/head.mustache"
            })
    void anAssetAtAnotherPathIsNotFound(String path) {
        Matcher style = Pattern.compile("assets/(candidate-[0-9a-f]+\\.css)")
                .matcher(visitor.open("/x").text());
        assertThat(style.find()).isTrue();

        assertThat(visitor.ask("GET", "/assets/" + style.group(1)).status()).isEqualTo(200);
        assertThat(visitor.ask("GET", path.replace("{asset}", style.group(1))).status())
                .isEqualTo(404);
    }

    @Test
    void aLinkUsedTooOftenIsToldHowLongToWaitAndTheTextComesBack() {
        Host strict = new Host(builder -> builder.rateLimiter(
                InMemoryRateLimiter.of(Clock.systemUTC()).with(Usage.CANDIDATE_STEP, Rate.of(1, Duration.ofHours(1)))));
        InviteToken token = strict.started();
        Visitor eager = new Visitor(CandidatePages.builder(strict.edge()).build());

        PageResponse page = eager.post(question(token), "text", "Typed with care", "revision", "0");
        PageResponse json =
                eager.json("PUT", "/api/" + token.value() + "/answers/proud-of", "{\"text\":\"a\",\"revision\":0}");

        for (PageResponse reply : new PageResponse[] {page, json}) {
            assertThat(reply.status()).isEqualTo(429);
            assertThat(reply.headers().get("Retry-After")).matches("[1-9][0-9]*");
        }
        assertThat(page.text()).contains("Typed with care", "try again in 60 minutes.");
    }

    @Test
    void whatWasTypedComesBackWhenTheStoreDoesNotAnswer() {
        Host broken = new Host();
        InviteToken token = broken.started();
        Visitor candidate = new Visitor(CandidatePages.builder(broken.edge().withStore(Unavailable.store()))
                .build());

        PageResponse page = candidate.post(question(token), "text", "Unsaved work", "revision", "0");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text())
                .contains("Please try again later", "Unsaved work")
                .doesNotContain("jdbc");
    }

    @Test
    void nothingShowsASecretOrAnAnswer() {
        InviteToken token = host.started();
        PageRequest request = PageRequest.get("/" + token.value());

        assertThat(request.toString()).doesNotContain(token.value());
        assertThat(pages.handle(request).toString()).doesNotContain(token.value());
        assertThat(Address.of("/" + token.value()).toString()).doesNotContain(token.value());
    }

    @Test
    void ofAFailureOfTheHostOnlyTypeAndPlaceAreLogged() {
        assertThat(CandidatePages.logged(new IllegalStateException("Typed with care")))
                .startsWith("java.lang.IllegalStateException at io.interviewedge.web.BadInputTest")
                .doesNotContain("Typed");
        assertThat(CandidatePages.logged(new StoreException("the database is gone")))
                .contains("the database is gone");
    }

    private static String question(InviteToken token) {
        return "/" + token.value() + "/questions/1";
    }
}
