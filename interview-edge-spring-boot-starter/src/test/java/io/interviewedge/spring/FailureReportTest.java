package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.spring.bare.Anything;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What somebody reads whose application does not start. */
@ExtendWith(OutputCaptureExtension.class)
class FailureReportTest {

    @Test
    void aMistakeIsReportedBySentencesAndNotByAStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Anything.class, Hosts.WithJobs.class)
                        .properties(
                                "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(), "spring.main.banner-mode=off")
                        .run())
                .isInstanceOf(Exception.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("Interview Edge does not know the address at which candidates open their interview.")
                .contains("Set interview-edge.link, such as https://careers.example.com/interview/{token}")
                .doesNotContain("\tat io.interviewedge");
    }
}
