package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A link that is used far more often than a candidate could. */
@ExtendWith(DemoExtension.class)
class TooOftenTest {

    /** More than the library takes at once, and while these are sent. */
    private static final int VERY_OFTEN = 3_000;

    private final Demo demo;

    TooOftenTest(Demo demo) {
        this.demo = demo;
    }

    @Test
    void aLinkIsToldHowLongToWaitAndWhatWasTypedComesBackAndOthersAreNotHeldUp() {
        Invited eager = demo.api().started();
        String question = eager.page() + "/questions/2";
        Browser browser = demo.browser();
        Reply json = untilTooOften(i -> demo.api().answer(eager, "proud-of", "Thought " + i, i));
        Reply page = untilTooOften(i -> {
            browser.open(question);
            return browser.send(question, "text", "Typed with care, " + i, "revision", "0");
        });

        assertThat(List.of(json, page))
                .allSatisfy(reply -> assertThat(reply.header("Retry-After")).matches("[1-9][0-9]*"));
        assertThat(json.json().path("code").asString()).isEqualTo("too_many_requests");
        assertThat(page.text()).contains("Typed with care", "try again in");
        assertThat(demo.api()
                        .answer(demo.api().started(), "proud-of", "Calm", 0)
                        .status())
                .isEqualTo(200);
    }

    private static Reply untilTooOften(IntFunction<Reply> step) {
        return IntStream.range(0, VERY_OFTEN)
                .mapToObj(step)
                .filter(reply -> reply.status() == 429)
                .findFirst()
                .orElseThrow();
    }
}
