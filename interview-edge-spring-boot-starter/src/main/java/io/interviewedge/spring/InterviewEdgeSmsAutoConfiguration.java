package io.interviewedge.spring;

import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.sms.HttpGateway;
import io.interviewedge.sms.SmsChannel;
import io.interviewedge.sms.SmsGateway;
import io.interviewedge.sms.TwilioGateway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The channel for text messages, where the settings name a gateway. */
@AutoConfiguration(before = InterviewEdgeAutoConfiguration.class)
@Conditional(InterviewEdgeSmsAutoConfiguration.OnGateway.class)
public final class InterviewEdgeSmsAutoConfiguration {

    /** Made by Spring. */
    InterviewEdgeSmsAutoConfiguration() {}

    /** An account or an address. */
    static final class OnGateway extends AnyNestedCondition {

        OnGateway() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("interview-edge.sms.account")
        static final class Account {}

        @ConditionalOnProperty("interview-edge.sms.url")
        static final class Url {}
    }

    /** With the module. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SmsChannel.class)
    @ConditionalOnMissingBean(SmsChannel.class)
    @EnableConfigurationProperties(SmsProperties.class)
    static class Gateway {

        @Bean
        SmsChannel interviewEdgeSms(SmsProperties sms) {
            return Settings.read("interview-edge.sms", () -> SmsChannel.of(gateway(sms)));
        }

        private static SmsGateway gateway(SmsProperties sms) {
            return sms.account() == null ? json(sms) : twilio(sms);
        }

        private static SmsGateway twilio(SmsProperties sms) {
            TwilioGateway.Builder gateway = TwilioGateway.builder(
                    Settings.required("interview-edge.sms.account", sms.account()),
                    Settings.required("interview-edge.sms.token", sms.token()),
                    Settings.required("interview-edge.sms.from", sms.from()));
            return (sms.url() == null ? gateway : gateway.address(sms.url())).build();
        }

        private static SmsGateway json(SmsProperties sms) {
            HttpGateway.Builder gateway = HttpGateway.json(Settings.required("interview-edge.sms.url", sms.url()))
                    .fields(sms.toField(), sms.textField());
            if (!sms.receipt().isEmpty()) {
                gateway.receipt(sms.receipt());
            }
            if (sms.from() != null) {
                gateway.constant("from", sms.from());
            }
            if (sms.authorization() != null) {
                gateway.header("Authorization", sms.authorization());
            }
            return gateway.build();
        }
    }

    /** Without the module. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("io.interviewedge.sms.SmsChannel")
    static class Missing {

        @Bean
        DeliveryChannel interviewEdgeSms() {
            throw Settings.missingModule("interview-edge.sms", "interview-edge-sms");
        }
    }
}
