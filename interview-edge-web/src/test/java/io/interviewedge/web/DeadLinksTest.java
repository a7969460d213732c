package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionTrigger;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that do not work, and steps that are refused: in the candidate's language, whoever's browser it is. */
class DeadLinksTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String ARABIC_PAGE = "<html lang=\"ar\" dir=\"rtl\">";
    private static final String FRENCH_PAGE = "<html lang=\"fr\" dir=\"ltr\">";

    private final SessionStore store = new InMemorySessionStore();
    private final Host host = new Host(builder -> builder.store(store));

    @ParameterizedTest
    @ValueSource(strings = {"", "/questions/1", "/summary", "/start", "/submit"})
    void anExpiredLinkSpeaksTheCandidatesLanguage(String step) {
        InviteToken token = host.invited(
                request -> request.locale(ARABIC).expiresAt(Instant.now().plus(Duration.ofDays(1))));
        Host later =
                new Host(builder -> builder.store(store).clock(Clock.offset(Clock.systemUTC(), Duration.ofDays(2))));

        PageResponse page = french(later).ask("GET", "/" + token.value() + step);

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains(ARABIC_PAGE, "انتهى وقت هذه المقابلة.");
    }

    @Test
    void aWithdrawnLinkSpeaksTheCandidatesLanguage() {
        InviteToken token = host.invited(request -> request.locale(ARABIC));
        host.revoke(token);

        PageResponse page = french(host).ask("GET", "/" + token.value());

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains(ARABIC_PAGE, "أُلغي هذا الرابط.");
    }

    @Test
    void aRefusedStepSpeaksTheCandidatesLanguage() {
        Host guarded = new Host(builder -> builder.lifecycle(SessionLifecycle.standard()
                .guard(SessionTrigger.START, "consent was given", (interview, at) -> false)));
        InviteToken token = guarded.invited(request -> request.locale(ARABIC));

        PageResponse page = french(guarded).post("/" + token.value() + "/start");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains(ARABIC_PAGE, "consent was given");
    }

    @Test
    void aFailedPageSpeaksTheCandidatesLanguage() {
        InviteToken token = host.invited(request -> request.locale(ARABIC));
        Visitor visitor = new Visitor(CandidatePages.builder(host.edge())
                        .template("head", "{{nonsense}}")
                        .build())
                .header("Accept-Language", "fr");

        PageResponse page = visitor.ask("GET", "/" + token.value());

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains(ARABIC_PAGE);
    }

    @Test
    void anUnknownLinkSpeaksTheBrowsersLanguage() {
        host.invited(request -> request.locale(ARABIC));

        PageResponse page = french(host).ask("GET", "/00000000-0000-4000-8000-000000000000");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains(FRENCH_PAGE);
    }

    @Test
    void aStoreThatDoesNotAnswerLeavesTheBrowsersLanguage() {
        Visitor visitor = new Visitor(CandidatePages.builder(host.edge().withStore(Unavailable.store()))
                        .build())
                .header("Accept-Language", "fr");

        PageResponse page = visitor.ask("GET", "/" + host.invited().value());

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains(FRENCH_PAGE);
    }

    @Test
    void aStoreThatFailsInItsOwnWayLeavesTheBrowsersLanguage() {
        Visitor visitor = new Visitor(CandidatePages.builder(
                                host.edge().withStore(Unavailable.store(() -> new IllegalStateException("closed"))))
                        .build())
                .header("Accept-Language", "fr");

        PageResponse page = visitor.ask("GET", "/" + host.invited().value());

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains(FRENCH_PAGE);
    }

    private static Visitor french(Host host) {
        return new Visitor(CandidatePages.builder(host.edge()).build()).header("Accept-Language", "fr");
    }
}
