package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api;
import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import io.interviewedge.testkit.Race;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several tabs and devices at once. */
@ExtendWith(DemoExtension.class)
class ConcurrencyTest {

    private static final int CLIENTS = 16;

    private final Api api;

    ConcurrencyTest(Demo demo) {
        api = demo.api();
    }

    @Test
    void ofManyFirstAnswersOneIsSavedAndTheOthersAreToldOfIt() {
        Invited invited = api.started();

        List<Reply> replies =
                Race.run(CLIENTS, client -> () -> api.answer(invited, "proud-of", "From client " + client, 0));

        String kept = api.view(invited).json().at("/questions/0/answer").asString();
        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .hasSize(CLIENTS - 1)
                .allSatisfy(reply -> assertThat(reply.field("text")).isEqualTo(kept));
    }

    @Test
    void manySubmitsAreOneSubmission() {
        Invited invited = api.answered();

        List<Reply> replies = Race.run(CLIENTS, client -> () -> api.submit(invited));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(200));
        assertThat(replies.stream().map(Reply::text).distinct()).hasSize(1);
    }

    @Test
    void manyRecruitersAtOnceSeeOneAnalysis() {
        Invited invited = api.submitted();

        List<Reply> replies = Race.run(CLIENTS, client -> () -> api.session(invited.sessionId()));

        assertThat(replies)
                .allSatisfy(
                        reply -> assertThat(reply.json().at("/analysis/state").asString())
                                .isIn("running", "succeeded"));
        assertThat(api.session(invited.sessionId()).json().at("/analysis/state").asString())
                .isEqualTo("succeeded");
    }
}
