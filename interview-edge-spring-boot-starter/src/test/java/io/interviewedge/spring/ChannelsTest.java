package io.interviewedge.spring;

import static io.interviewedge.spring.InterviewEdgeAutoConfigurationTest.assertSetup;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.mail.MailIdentity;
import io.interviewedge.mail.SmtpChannel;
import io.interviewedge.sms.HttpGateway;
import io.interviewedge.sms.SmsChannel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
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
    void aMailServerIsToldWhatTheSettingsSay() throws IOException {
        try (MailServer server = new MailServer()) {
            host.withPropertyValues(
                            "interview-edge.mail.host=localhost",
                            "interview-edge.mail.port=" + server.port(),
                            "interview-edge.mail.security=none",
                            "interview-edge.mail.from=jobs@example.com",
                            "interview-edge.mail.from-name=Example Ltd",
                            "interview-edge.mail.reply-to=people@example.com",
                            "interview-edge.mail.username=jobs",
                            "interview-edge.mail.password=secret",
                            "interview-edge.mail.helo-name=app.example.com")
                    .run(context ->
                            assertThat(send(context, DeliveryChannel.EMAIL)).isInstanceOf(DeliveryOutcome.Sent.class));

            assertThat(server.lines())
                    .contains("EHLO app.example.com", "From: Example Ltd <jobs@example.com>")
                    .contains("Reply-To: people@example.com")
                    .contains("AUTH PLAIN " + base64("jobs\0jobs\0secret"))
                    .anySatisfy(line -> assertThat(line).startsWith("Content-Type: image/png"));
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
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

    @Test
    void aGatewayOfTheApplicationItselfComesFirst() {
        SmsChannel own = SmsChannel.of(
                HttpGateway.json(URI.create("https://own.example.com")).build());

        host.withPropertyValues(TWILIO)
                .withBean("own", SmsChannel.class, () -> own)
                .run(context -> assertThat(context.getBean(SmsChannel.class)).isSameAs(own));
    }

    @Test
    void aGatewayThatTakesJsonIsToldWhatTheSettingsSay() throws IOException {
        List<String> told = new ArrayList<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/send", exchange -> {
            told.add(exchange.getRequestHeaders().getFirst("Authorization"));
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] reply = "{\"message\": {\"sid\": \"m1\"}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
            exchange.close();
        });
        gateway.start();
        try {
            host.withPropertyValues(
                            "interview-edge.sms.url=http://localhost:"
                                    + gateway.getAddress().getPort() + "/send",
                            "interview-edge.sms.authorization=Bearer secret",
                            "interview-edge.sms.to-field=recipient",
                            "interview-edge.sms.text-field=body",
                            "interview-edge.sms.receipt=message.sid",
                            "interview-edge.sms.from=Example")
                    .run(context -> assertThat(send(context, DeliveryChannel.SMS))
                            .isInstanceOfSatisfying(
                                    DeliveryOutcome.Sent.class,
                                    sent -> assertThat(sent.receipt()).isEqualTo("m1")));
        } finally {
            gateway.stop(0);
        }
        assertThat(told.get(0)).isEqualTo("Bearer secret");
        assertThat(told.get(1)).contains("\"recipient\":\"+4915112345678\"", "\"from\":\"Example\"", "\"body\":\"");
    }

    private static DeliveryOutcome send(AssertableApplicationContext context, String channel) {
        InterviewEdge edge = context.getBean(InterviewEdge.class);
        UUID session = edge.invites()
                .invite(InviteRequest.forJob("engineer")
                        .email("ada@example.com")
                        .phone("+4915112345678")
                        .build())
                .sessionId();
        return edge.delivery().send(DeliveryRequest.of(session, channel));
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
}
