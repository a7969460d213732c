package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api;
import io.interviewedge.examples.ats.http.Client;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and other systems hand over, by the API. */
@ExtendWith(DemoExtension.class)
class CandidatesDataTest {

    private final Api api;
    private final Client candidate;

    CandidatesDataTest(Demo demo) {
        api = demo.api();
        candidate = demo.client();
    }

    @ParameterizedTest
    @CsvSource({"straße.de, U+00DF", "①a.de, U+2460", "οδος.gr, U+03C2", "ｅxample.com, U+FF45"})
    void anAddressThatWouldBecomeAnotherOnesIsRefusedByName(String domain, String codePoint) {
        Reply reply = api.invite("jobId", "backend-engineer", "email", "ada@" + domain);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.field("detail")).contains(codePoint, "write the domain in ASCII");
    }

    @Test
    void theDraftNamesTheDomainOfTheAddress() {
        Reply reply = api.invite("jobId", "backend-engineer", "email", "ada@MÜLLER.example\u00A0");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().at("/share/mailto").asString()).startsWith("mailto:ada@xn--mller-kva.example?");
    }

    @ParameterizedTest
    @CsvSource({"de_DE, Guten Tag", "de_DE.UTF-8, Guten Tag", "de, Guten Tag", "deu, Guten Tag", "pt_BR, Olá"})
    void aLanguageIsReadAsOtherSystemsWriteIt(String locale, String greeting) {
        Reply reply = api.invite("jobId", "backend-engineer", "email", "ada@example.com", "locale", locale);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(URLDecoder.decode(reply.json().at("/share/whatsapp").asString(), StandardCharsets.UTF_8))
                .contains(greeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"German", "xx", "C.UTF-8", "de-"})
    void whatIsNoLanguageIsNotTakenForEnglish(String locale) {
        assertThat(api.invite("jobId", "backend-engineer", "email", "ada@example.com", "locale", locale)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&utm_source=x",
                "_",
                "--",
                "%20",
                "%22%3E",
                "%C2%AD",
                "%E2%80%9D",
                "&fbclid=IwAR0123456789abcdef0123456789abcdef",
                "?mc_eid=11111111-2222-4333-8444-555555555555"
            })
    void aCopiedLinkOpensTheInterview(String added) {
        Api.Invited invited = api.invited();

        assertThat(candidate.get(invited.page() + added).status()).isEqualTo(200);
        assertThat(candidate.get(invited.api() + added).status()).isEqualTo(200);
    }

    /** Spring Security's firewall refuses them. */
    @ParameterizedTest
    @ValueSource(strings = {"=%0D%0A", "&amp;fbclid=IwAR0123456789", ";jsessionid=1", "%2F", "//", "%25", "%5C"})
    void aLinkWithWhatNoAddressMayHaveLeadsToTheInterview(String added) {
        Api.Invited invited = api.invited();

        Reply reply = candidate.get(invited.page() + added);

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).endsWith(invited.page());
        assertThat(candidate.get("/i/unclear" + added).status()).isEqualTo(404);
    }
}
