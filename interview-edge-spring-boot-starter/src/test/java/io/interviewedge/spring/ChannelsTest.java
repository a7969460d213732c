package io.interviewedge.spring;

import static io.interviewedge.spring.InterviewEdgeAutoConfigurationTest.assertSetup;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.mail.MailIdentity;
import io.interviewedge.mail.SmtpChannel;
import io.interviewedge.sms.SmsChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Channels that the settings name. */
class ChannelsTest {

    private static final String[] MAIL = {
        "interview-edge.mail.host=smtp.example.com", "interview-edge.mail.from=jobs@example.com"
    };
    private static final String[] TWILIO = {
        "interview-edge.sms.account=AC1", "interview-edge.sms.token=secret", "interview-edge.sms.from=+15005550006"
    };

    private final ApplicationContextRunner host = Hosts.working();

    @Test
    void withoutSettingsThereIsNoChannel() {
        host.run(context -> assertThat(
                        context.getBean(InterviewEdge.class).delivery().channels())
                .isEmpty());
    }

    @Test
    void aMailServerIsAChannel() {
        host.withPropertyValues(MAIL)
                .withPropertyValues(
                        "interview-edge.mail.port=465",
                        "interview-edge.mail.security=tls",
                        "interview-edge.mail.username=jobs",
                        "interview-edge.mail.password=secret",
                        "interview-edge.mail.from-name=Example Ltd",
                        "interview-edge.mail.reply-to=people@example.com",
                        "interview-edge.mail.helo-name=app.example.com")
                .run(context -> {
                    assertThat(context.getBean(InterviewEdge.class).delivery().channels())
                            .containsExactly("email");
                    assertThat(context.getBean(SmtpChannel.class))
                            .asString()
                            .contains("smtp.example.com", "465")
                            .doesNotContain("secret");
                    assertThat(context.getBean(MailProperties.class))
                            .hasToString("MailProperties[smtp.example.com:465, TLS]");
                });
    }

    @Test
    void twilioIsAChannel() {
        host.withPropertyValues(TWILIO).run(context -> {
            assertThat(context.getBean(InterviewEdge.class).delivery().channels())
                    .containsExactly("sms");
            assertThat(context.getBean(SmsProperties.class)).hasToString("SmsProperties[twilio]");
        });
    }

    @Test
    void aGatewayThatTakesJsonIsAChannel() {
        host.withPropertyValues(
                        "interview-edge.sms.url=https://sms.example.com/send",
                        "interview-edge.sms.authorization=Bearer secret",
                        "interview-edge.sms.to-field=recipient",
                        "interview-edge.sms.text-field=body",
                        "interview-edge.sms.receipt=",
                        "interview-edge.sms.from=Example")
                .run(context -> {
                    assertThat(context.getBean(SmsChannel.class))
                            .asString()
                            .contains("sms.example.com")
                            .doesNotContain("secret");
                    assertThat(context.getBean(SmsProperties.class)).hasToString("SmsProperties[sms.example.com]");
                });
    }

    @Test
    void aChannelOfTheApplicationItselfComesFirst() {
        SmtpChannel own = SmtpChannel.builder("own.example.com", 25)
                .from(MailIdentity.of("own@example.com"))
                .build();

        host.withPropertyValues(MAIL)
                .withBean("own", SmtpChannel.class, () -> own)
                .run(context -> assertThat(context.getBean(SmtpChannel.class)).isSameAs(own));
    }

    @ParameterizedTest
    @CsvSource({
        "interview-edge.mail.host=h,                                    interview-edge.mail.from",
        "interview-edge.mail.host=h interview-edge.mail.from=a@b.co interview-edge.mail.username=u, interview-edge.mail.password",
        "interview-edge.mail.host=h interview-edge.mail.from=a@b.co interview-edge.mail.password=p, interview-edge.mail.username",
        "interview-edge.sms.account=AC1,                                interview-edge.sms.token",
        "interview-edge.sms.account=AC1 interview-edge.sms.token=t,     interview-edge.sms.from",
    })
    void whatIsMissingIsNamed(String settings, String missing) {
        host.withPropertyValues(settings.split(" "))
                .run(context -> assertSetup(context, missing + " is not set", "Set " + missing));
    }

    @Test
    void aSettingThatTheChannelRefusesIsNamed() {
        host.withPropertyValues(MAIL)
                .withPropertyValues("interview-edge.mail.port=0")
                .run(context -> assertSetup(context, "port 0", "Correct interview-edge.mail."));
    }

    @ParameterizedTest
    @CsvSource({"interview-edge.mail.host=h, interview-edge-mail", "interview-edge.sms.account=AC1, interview-edge-sms"
    })
    void aModuleThatIsMissingIsNamed(String setting, String module) {
        host.withClassLoader(Hosts.without("io.interviewedge.mail", "io.interviewedge.sms"))
                .withPropertyValues(setting)
                .run(context ->
                        assertSetup(context, module + " is not on the class path", "Add the dependency " + module));
    }
}
