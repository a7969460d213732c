package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.CsvFile;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A telephone number means the same in the form, in a file and to the API. */
@ExtendWith(DemoExtension.class)
class PhonesTest {

    private static final String JOB = "backend-engineer";

    private final Demo demo;

    PhonesTest(Demo demo) {
        this.demo = demo;
        demo.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "+44 (0)20 7946 0958, +442079460958",
        "+4407911123456, +447911123456",
        "+7 8 495 123 45 67, +74951234567",
        "+39 06 6982 1234, +390669821234",
    })
    void anInternationalNumberIsTheSameEverywhere(String typed, String stored) {
        inviteEverywhere(typed);

        assertThat(demo.part(JdbcTemplate.class)
                        .queryForList("select candidate_phone from interview_session", String.class))
                .containsExactly(stored, stored, stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 20 7946", "+999 12345678", "+44 20 7946 0958 ext. 5", "12"})
    void whatIsNoNumberIsRefusedEverywhere(String typed) {
        inviteEverywhere(typed);

        assertThat(demo.part(JdbcTemplate.class)
                        .queryForObject("select count(*) from interview_session", Integer.class))
                .isZero();
    }

    private void inviteEverywhere(String phone) {
        Browser browser = demo.loggedIn();
        demo.api().invite("jobId", JOB, "email", "api@example.com", "phone", phone);
        browser.open("/invites/new");
        browser.send("/invites", "job", JOB, "email", "form@example.com", "phone", phone, "country", "GB");
        CsvFile file = CsvFile.uploaded(browser, "email,phone\nfile@example.com," + phone + "\n");
        if (browser.open(file.path()).text().contains("/invite\"")) {
            file.invited();
        }
    }
}
