package io.interviewedge.examples.ats.delivery;

import io.interviewedge.mail.MailIdentity;
import io.interviewedge.mail.SmtpChannel;
import io.interviewedge.qr.QrCode;
import io.interviewedge.sms.HttpGateway;
import io.interviewedge.sms.SmsChannel;
import io.interviewedge.sms.SmsGateway;
import io.interviewedge.sms.TwilioGateway;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the channels named in the settings. Without any, links are shared by hand. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    @ConditionalOnProperty("demo.mail.host")
    SmtpChannel emailChannel(MailProperties mail) {
        MailIdentity sender =
                mail.fromName() == null ? MailIdentity.of(mail.from()) : MailIdentity.of(mail.from(), mail.fromName());
        SmtpChannel.Builder channel = SmtpChannel.builder(Objects.requireNonNull(mail.host()), mail.port())
                .security(mail.security())
                .from(mail.replyTo() == null ? sender : sender.replyTo(mail.replyTo()))
                .codes(QrCode.renderer());
        if ((mail.username() == null) != (mail.password() == null)) {
            throw new IllegalStateException(
                    "demo.mail.username and demo.mail.password belong together: set both or none");
        }
        if (mail.username() != null && mail.password() != null) {
            channel.login(mail.username(), mail.password());
        }
        if (mail.heloName() != null) {
            channel.heloName(mail.heloName());
        }
        return channel.build();
    }

    @Bean
    @ConditionalOnExpression("'${demo.sms.account:}${demo.sms.url:}' != ''")
    SmsChannel smsChannel(SmsProperties sms) {
        return SmsChannel.of(gateway(sms));
    }

    private static SmsGateway gateway(SmsProperties sms) {
        String from = Objects.requireNonNullElse(sms.from(), "");
        if (sms.account() != null) {
            TwilioGateway.Builder twilio =
                    TwilioGateway.builder(sms.account(), Objects.requireNonNullElse(sms.token(), ""), from);
            return (sms.url() == null ? twilio : twilio.address(sms.url())).build();
        }
        HttpGateway.Builder other =
                HttpGateway.json(Objects.requireNonNull(sms.url())).fields(sms.toField(), sms.textField());
        if (!sms.receipt().isEmpty()) {
            other.receipt(sms.receipt());
        }
        if (!from.isEmpty()) {
            other.constant("from", from);
        }
        if (sms.authorization() != null) {
            other.header("Authorization", sms.authorization());
        }
        return other.build();
    }
}
