package io.interviewedge.examples.ats.delivery;

import io.interviewedge.mail.MailIdentity;
import io.interviewedge.mail.SmtpChannel;
import io.interviewedge.qr.QrCode;
import io.interviewedge.sms.JsonGateway;
import io.interviewedge.sms.SmsChannel;
import io.interviewedge.sms.SmsGateway;
import io.interviewedge.sms.TwilioGateway;
import java.net.URI;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The channels that the settings name. Without any, links are shared by hand. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    @ConditionalOnProperty("demo.mail.host")
    SmtpChannel emailChannel(MailProperties mail) {
        MailIdentity sender = MailIdentity.of(mail.from(), mail.fromName());
        SmtpChannel.Builder channel = SmtpChannel.to(Objects.requireNonNull(mail.host()), mail.port())
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
        return channel.build();
    }

    @Bean
    @ConditionalOnExpression("'${demo.sms.account:}${demo.sms.url:}' != ''")
    SmsChannel smsChannel(SmsProperties sms) {
        return new SmsChannel(gateway(sms));
    }

    private static SmsGateway gateway(SmsProperties sms) {
        String from = Objects.requireNonNullElse(sms.from(), "");
        URI url = sms.url();
        if (sms.account() != null) {
            TwilioGateway twilio = TwilioGateway.of(sms.account(), Objects.requireNonNullElse(sms.token(), ""), from);
            return url == null ? twilio : twilio.at(url);
        }
        JsonGateway other = JsonGateway.at(Objects.requireNonNull(url))
                .fields(sms.toField(), sms.textField())
                .receipt(sms.receipt());
        other = from.isEmpty() ? other : other.constant("from", from);
        return sms.authorization() == null ? other : other.header("Authorization", sms.authorization());
    }
}
