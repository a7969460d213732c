package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisBudget;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.event.SessionListener;
import io.interviewedge.invite.TokenGenerator;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.job.TenantJobDirectory;
import io.interviewedge.limit.RateLimiter;
import io.interviewedge.message.MessageCatalog;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionStore;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;

/** The application's beans as parts of its {@link InterviewEdge}. */
final class HostBeans {

    private final ListableBeanFactory beans;

    HostBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    InterviewEdge.Builder builder(
            LinkTemplate link, InterviewEdgeProperties properties, MessagesProperties messages, RelayProperties relay) {
        InterviewEdge.Builder builder = InterviewEdge.builder();
        jobs(builder);
        builder.links(link);
        one(SessionStore.class).ifPresent(builder::store);
        one(InterviewAnalyzer.class).ifPresent(builder::analyzer);
        one(AnalysisBudget.class).ifPresent(builder::analysisBudget);
        one(Rubric.class).ifPresent(builder::rubric);
        one(SessionLifecycle.class).ifPresent(builder::lifecycle);
        one(RateLimiter.class).ifPresent(builder::rateLimiter);
        one(TokenGenerator.class).ifPresent(builder::tokens);
        one(Clock.class).ifPresent(builder::clock);
        builder.messages(messages.in(one(MessageCatalog.class).orElseGet(MessageCatalog::standard)), messages.zone());
        Settings.read("interview-edge.max-answer-length", () -> properties.set(builder));
        Settings.read("interview-edge.relay", () -> relay.set(builder));
        all(DeliveryChannel.class).forEach(builder::channel);
        all(SessionListener.class).forEach(builder::listener);
        all(InterviewEdgeCustomizer.class).forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    private void jobs(InterviewEdge.Builder builder) {
        Optional<JobDirectory> jobs = one(JobDirectory.class);
        Optional<TenantJobDirectory> tenantJobs = one(TenantJobDirectory.class);
        if (jobs.isPresent() && tenantJobs.isPresent()) {
            throw new SetupException(
                    "The application has both a JobDirectory and a TenantJobDirectory.",
                    "Keep the TenantJobDirectory if its customers have jobs of their own, and the JobDirectory"
                            + " otherwise.");
        }
        if (jobs.isEmpty() && tenantJobs.isEmpty()) {
            throw new SetupException(
                    "Interview Edge does not know the application's jobs.",
                    "Define a bean of type JobDirectory, such as: @Bean JobDirectory jobs(Ats ats) { return"
                            + " ats::findJob; }");
        }
        jobs.ifPresent(builder::jobs);
        tenantJobs.ifPresent(builder::tenantJobs);
    }

    private <T> Optional<T> one(Class<T> type) {
        try {
            return Optional.ofNullable(beans.getBeanProvider(type).getIfAvailable());
        } catch (NoUniqueBeanDefinitionException several) {
            throw new SetupException(
                    "The application has several beans of type " + type.getSimpleName() + ": "
                            + String.join(
                                    ", ",
                                    Arrays.stream(beans.getBeanNamesForType(type))
                                            .sorted()
                                            .toList()) + ".",
                    "Keep one of them, or mark one as @Primary.",
                    several);
        }
    }

    private <T> List<T> all(Class<T> type) {
        return beans.getBeanProvider(type).orderedStream().toList();
    }
}
