package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import io.interviewedge.testkit.Race;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(DemoExtension.class)
class InvitesApiTest {

    private final Api api;

    InvitesApiTest(Demo demo) {
        api = demo.api();
    }

    @Test
    void anInviteMakesASessionWithALinkAndTheWaysToShareIt() {
        Reply reply = api.invite(
                "jobId", "backend-engineer", "email", "ada@example.com", "name", "Ada", "phone", "+44 20 7946 0958");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.field("sessionId")).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-.*");
        assertThat(reply.field("status")).isEqualTo("invited");
        assertThat(reply.field("link")).matches("http://localhost:\\d+/i/[0-9a-f-]{36}");
        assertThat(reply.json().at("/share/mailto").asString()).startsWith("mailto:ada@example.com?subject=");
        assertThat(reply.json().at("/share/whatsapp").asString()).startsWith("https://wa.me/442079460958?text=");
        assertThat(reply.json().at("/share/sms").asString()).startsWith("sms:+442079460958?body=");
        assertThat(reply.json().propertyNames()).containsExactly("sessionId", "status", "link", "share");
    }

    @Test
    void nameAndPhoneMayBeLeftOut() {
        assertThat(api.invite("jobId", "product-designer", "email", "grace@example.com")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void invitingAgainWithTheSameExternalIdGivesTheFirstInvitation() {
        Reply first = api.invite("jobId", "backend-engineer", "email", "ada@example.com", "externalId", "hr-42");

        Reply second = api.invite("jobId", "backend-engineer", "email", "ada@example.com", "externalId", "hr-42");
        Reply otherJob = api.invite("jobId", "product-designer", "email", "ada@example.com", "externalId", "hr-42");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(otherJob.status()).isEqualTo(201);
        assertThat(otherJob.field("sessionId")).isNotEqualTo(first.field("sessionId"));
    }

    @Test
    void anotherCandidateUnderTheSameExternalIdIsAConflictThatTellsNothingOfTheFirst() {
        Reply first = api.invite("jobId", "backend-engineer", "email", "ada@example.com", "externalId", "hr-43");

        Reply other = api.invite("jobId", "backend-engineer", "email", "other@example.com", "externalId", "hr-43");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.field("code")).isEqualTo("external_id_taken");
        assertThat(other.text())
                .doesNotContain(first.field("link"), first.field("sessionId"), "ada@example.com")
                .contains("hr-43");
    }

    @Test
    void oneExternalIdAtTheSameTimeMakesOneInvitation() {
        List<Reply> replies = Race.run(
                8,
                program -> () ->
                        api.invite("jobId", "backend-engineer", "email", "a@example.com", "externalId", "hr-race"));

        assertThat(replies)
                .extracting(reply -> reply.field("sessionId"))
                .containsOnly(replies.get(0).field("sessionId"));
        assertThat(replies).extracting(Reply::status).containsOnly(200, 201).containsOnlyOnce(201);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("nobody", "a@example.com", "Ada", 422, "job_not_found"),
                Arguments.of("data-analyst", "a@example.com", "Ada", 422, "job_inactive"),
                Arguments.of(null, "a@example.com", "Ada", 400, "invalid_value"),
                Arguments.of("backend-engineer", null, "Ada", 400, "invalid_value"),
                Arguments.of("backend-engineer", " ", "Ada", 400, "invalid_value"),
                Arguments.of("backend-engineer", "ada", "Ada", 400, "invalid_value"),
                Arguments.of(
                        "backend-engineer", "ada@example.com\r\nBcc: eve@example.com", "Ada", 400, "invalid_value"),
                Arguments.of("backend-engineer", "ada@example.com", "Ada\nLovelace", 400, "invalid_value"),
                Arguments.of("backend-engineer", "ada@example.com", "Ada\u0000", 400, "invalid_value"),
                Arguments.of("backend-engineer", "ada@example.com", "A".repeat(10_000), 400, "invalid_value"));
    }

    @ParameterizedTest(name = "{4} for job {0} and email {1}")
    @MethodSource("refused")
    void aRefusedInviteSaysWhyAndStoresNothing(String job, String email, String name, int status, String code) {
        long before = api.sessions("?limit=200").json().path("items").size();

        Reply reply = api.invite("jobId", job, "email", email, "name", name);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.field("code")).isEqualTo(code);
        assertThat(reply.field("type")).isEqualTo("urn:interview-edge:problem:" + code.replace('_', '-'));
        assertThat(reply.field("title")).isNotBlank();
        assertThat(reply.field("detail")).isNotBlank();
        assertThat(api.sessions("?limit=200").json().path("items").size()).isEqualTo(before);
    }

    @Test
    void aNationalNumberNeedsItsCountry() {
        Reply invited =
                api.invite("jobId", "backend-engineer", "email", "a@b.org", "phone", "(030) 901820", "country", "DE");
        Reply refused = api.invite("jobId", "backend-engineer", "email", "a@b.org", "phone", "(030) 901820");
        Reply unknown = api.invite(
                "jobId", "backend-engineer", "email", "a@b.org", "phone", "(030) 901820", "country", "Narnia");

        assertThat(invited.json().at("/share/sms").asString()).startsWith("sms:+4930901820?");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.field("detail")).contains("(030) 901820", "country code");
        assertThat(unknown.field("field")).isEqualTo("country");
    }

    @Test
    void aRefusedValueIsNamed() {
        assertThat(api.invite("jobId", "backend-engineer", "email", "ada").field("field"))
                .isEqualTo("email");
        assertThat(api.invite("email", "ada@example.com").field("field")).isEqualTo("jobId");
        assertThat(api.invite("jobId", "backend-engineer", "email", "a@b.org", "phone", "0123")
                        .field("field"))
                .isEqualTo("phone");
        assertThat(api.invite("jobId", "backend-engineer", "email", "a@b.org", "externalId", "x".repeat(129))
                        .field("field"))
                .isEqualTo("externalId");
    }
}
