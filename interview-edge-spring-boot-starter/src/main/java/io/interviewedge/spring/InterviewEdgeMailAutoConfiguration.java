package io.interviewedge.spring;

import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.mail.MailIdentity;
import io.interviewedge.mail.SmtpChannel;
import io.interviewedge.qr.QrCode;
import io.interviewedge.share.QrRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** The channel for mail, where the settings name a server. */
@AutoConfiguration(before = InterviewEdgeAutoConfiguration.class)
@ConditionalOnProperty("interview-edge.mail.host")
public final class InterviewEdgeMailAutoConfiguration {

    /** Made by Spring. */
    InterviewEdgeMailAutoConfiguration() {}

    /** With the module. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SmtpChannel.class)
    @ConditionalOnMissingBean(SmtpChannel.class)
    @EnableConfigurationProperties(MailProperties.class)
    static class Smtp {

        @Bean
        SmtpChannel interviewEdgeMail(MailProperties mail, ObjectProvider<QrRenderer> codes) {
            return Settings.read("interview-edge.mail", () -> channel(mail, codes.getIfAvailable(Smtp::standardCodes)));
        }

        private static SmtpChannel channel(MailProperties mail, @Nullable QrRenderer codes) {
            SmtpChannel.Builder channel = SmtpChannel.builder(
                            Settings.required("interview-edge.mail.host", mail.host()), mail.port())
                    .security(mail.security())
                    .from(sender(mail));
            if (mail.username() != null || mail.password() != null) {
                channel.login(
                        Settings.required("interview-edge.mail.username", mail.username()),
                        Settings.required("interview-edge.mail.password", mail.password()));
            }
            if (mail.heloName() != null) {
                channel.heloName(mail.heloName());
            }
            if (codes != null) {
                channel.codes(codes);
            }
            return channel.build();
        }

        private static MailIdentity sender(MailProperties mail) {
            String from = Settings.required("interview-edge.mail.from", mail.from());
            MailIdentity sender =
                    mail.fromName() == null ? MailIdentity.of(from) : MailIdentity.of(from, mail.fromName());
            return mail.replyTo() == null ? sender : sender.replyTo(mail.replyTo());
        }

        private static @Nullable QrRenderer standardCodes() {
            return ClassUtils.isPresent("io.interviewedge.qr.QrCode", Smtp.class.getClassLoader())
                    ? Codes.standard()
                    : null;
        }
    }

    /** Its class is not on every class path. */
    private static final class Codes {

        static QrRenderer standard() {
            return QrCode.renderer();
        }
    }

    /** Without the module. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("io.interviewedge.mail.SmtpChannel")
    static class Missing {

        @Bean
        DeliveryChannel interviewEdgeMail() {
            throw Settings.missingModule("interview-edge.mail", "interview-edge-mail");
        }
    }
}
