package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limit of an answer is one setting, for the library and for every page. */
class AnswerLimitTest {

    @Test
    void theSettingHoldsOnEveryPageAndInTheLibrary() {
        try (Demo demo = Demo.start(
                List.of("--demo.max-answer-length=1234", "--spring.datasource.url=jdbc:h2:mem:answer-limit"))) {
            Invited invited = demo.api().started();
            Browser browser = demo.browser();
            String question = invited.page() + "/questions/1";

            String page = browser.open(question).text();
            demo.api().answer(invited, "proud-of", "From the phone", 0);
            Reply conflict = browser.send(question, "text", "From the laptop", "revision", "0");
            Reply tooLong = demo.api().answer(invited, "proud-of", "x".repeat(1235), 1);

            assertThat(page).contains("maxlength=\"1234\"", "At most 1,234 characters");
            assertThat(conflict.text()).contains("Keep mine", "maxlength=\"1234\"");
            assertThat(tooLong.json().path("limit").asInt()).isEqualTo(1234);
        }
    }
}
