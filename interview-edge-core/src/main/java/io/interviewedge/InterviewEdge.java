package io.interviewedge;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisBudget;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryService;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.event.EventLog;
import io.interviewedge.event.EventRelay;
import io.interviewedge.event.RelayLease;
import io.interviewedge.event.SessionListener;
import io.interviewedge.internal.Limits;
import io.interviewedge.internal.Parts;
import io.interviewedge.internal.TextRules;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.invite.InviteService;
import io.interviewedge.invite.TokenGenerator;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.job.TenantJobDirectory;
import io.interviewedge.limit.InMemoryRateLimiter;
import io.interviewedge.limit.RateLimiter;
import io.interviewedge.limit.Usage;
import io.interviewedge.message.MessageCatalog;
import io.interviewedge.message.MessageWriter;
import io.interviewedge.review.ReviewService;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;
import io.interviewedge.tenant.TenantId;
import io.interviewedge.tracking.TrackingService;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Candidate interviews by link, embedded in a host application. The one entry point: build it once, keep it, share it
 * between threads. It opens no port, starts no thread, and owns nothing that would have to be closed.
 *
 * <pre>{@code
 * InterviewEdge edge = InterviewEdge.builder()
 *         .jobs(ats::findJob)
 *         .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
 *         .build();
 * Invitation invitation = edge.invites().invite(
 *         InviteRequest.forJob("backend-engineer").email("ada@example.com").build());
 * invitation.link();
 * }</pre>
 */
public final class InterviewEdge {

    private static final Logger log = LoggerFactory.getLogger(InterviewEdge.class);

    private final Parts parts;
    private final InviteService invites;
    private final InterviewService interviews;
    private final TrackingService tracking;
    private final ReviewService reviews;
    private final DeliveryService delivery;
    private final EventRelay relay;

    private InterviewEdge(Parts parts) {
        this.parts = parts;
        this.invites = new InviteService(parts);
        this.interviews = new InterviewService(parts);
        this.tracking = new TrackingService(parts);
        this.reviews = new ReviewService(parts);
        this.delivery = new DeliveryService(parts);
        this.relay = new EventRelay(parts);
    }

    /**
     * Begins an InterviewEdge; {@link Builder#jobs} (or {@link Builder#tenantJobs}) and {@link Builder#links} are
     * required.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same library, seen by one tenant: recruiter-side calls then reach that tenant's sessions and no others.
     *
     * @throws ConfigurationException if the library knows jobs without their tenants, as {@link Builder#jobs} gives
     *     them
     */
    public InterviewEdge forTenant(TenantId tenant) {
        TenantId checked = TenantId.of(tenant.value());
        boolean jobsAreEverybodys = parts.get(TenantJobDirectory.class) instanceof SingleTenantJobs;
        if (jobsAreEverybodys && !tenant.equals(TenantId.SINGLE)) {
            throw new ConfigurationException(
                    "builder.jobs(...) does not say which tenant a job belongs to, so tenant \"" + tenant.value()
                            + "\" would see the jobs of all; use builder.tenantJobs((tenant, jobId) -> ...)");
        }
        return new InterviewEdge(parts.with(TenantId.class, checked));
    }

    /**
     * The same library on another view of its store, for instance one that works in a transaction of yours. Costs
     * little: make one for each transaction.
     */
    public InterviewEdge withStore(SessionStore view) {
        ScriptCache cache = parts.get(ScriptCache.class).before(Objects.requireNonNull(view, "view"));
        return new InterviewEdge(withStore(parts, cache));
    }

    private static Parts withStore(Parts parts, ScriptCache store) {
        return parts.with(ScriptCache.class, store)
                .with(SessionStore.class, store)
                .with(EventLog.class, store)
                .with(RelayLease.class, store);
    }

    /** Invites candidates. */
    public InviteService invites() {
        return invites;
    }

    /** Takes the steps of candidates who have a link, whatever their tenant. */
    public InterviewService interviews() {
        return interviews;
    }

    /** Follows all interviews. */
    public TrackingService tracking() {
        return tracking;
    }

    /** Shows one interview, with its analysis. */
    public ReviewService reviews() {
        return reviews;
    }

    /** Sends candidates their links. */
    public DeliveryService delivery() {
        return delivery;
    }

    /** Relays the events of all tenants. */
    public EventRelay relay() {
        return relay;
    }

    /** The rules that every step follows, for instance to print them. */
    public SessionLifecycle lifecycle() {
        return parts.get(SessionLifecycle.class);
    }

    /** Collects the parts of an {@link InterviewEdge}. Not safe for use by several threads. */
    public static final class Builder {

        private Parts parts = Parts.none()
                .with(TenantId.class, TenantId.SINGLE)
                .with(SessionLifecycle.class, SessionLifecycle.standard())
                .with(MessageWriter.class, MessageWriter.standard())
                .with(TokenGenerator.class, TokenGenerator.randomUuids())
                .with(Rubric.class, Rubric.standard())
                .with(AnalysisBudget.class, AnalysisBudget.UNLIMITED)
                .with(Limits.class, Limits.STANDARD)
                .with(Clock.class, Clock.systemUTC());

        private Builder() {}

        private <T> Builder with(Class<T> type, T part) {
            parts = parts.with(type, part);
            return this;
        }

        private <T> Builder and(Class<T> type, T part) {
            parts = parts.and(type, part);
            return this;
        }

        private <T> Builder replaceAll(Class<T> type, UnaryOperator<T> decorator) {
            Objects.requireNonNull(decorator, "decorator");
            parts = parts.replaceAll(type, part -> Objects.requireNonNull(decorator.apply(part), "decorated"));
            return this;
        }

        private Builder limits(UnaryOperator<Limits> change) {
            return with(Limits.class, change.apply(parts.get(Limits.class)));
        }

        /** Required for a host with one tenant: looks up its jobs. Replaces {@link #tenantJobs}. */
        public Builder jobs(JobDirectory jobs) {
            return with(TenantJobDirectory.class, new SingleTenantJobs(Objects.requireNonNull(jobs, "jobs")));
        }

        /** Required for a host with several tenants: looks up the jobs of each. Replaces {@link #jobs}. */
        public Builder tenantJobs(TenantJobDirectory jobs) {
            return with(TenantJobDirectory.class, Objects.requireNonNull(jobs, "jobs"));
        }

        /** Required: the address at which the host shows an interview. */
        public Builder links(LinkTemplate links) {
            return with(LinkTemplate.class, Objects.requireNonNull(links, "links"));
        }

        /** Keeps everything; by default in memory, until the process ends. */
        public Builder store(SessionStore store) {
            return with(SessionStore.class, Objects.requireNonNull(store, "store"));
        }

        /** Scores completed interviews; by default nothing does. */
        public Builder analyzer(InterviewAnalyzer analyzer) {
            return with(InterviewAnalyzer.class, Objects.requireNonNull(analyzer, "analyzer"));
        }

        /**
         * Replaces the analyzer that was given so far, if there is one, by what the decorator makes of it: to measure,
         * to record, to limit.
         */
        public Builder decorateAnalyzer(UnaryOperator<InterviewAnalyzer> decorator) {
            return replaceAll(InterviewAnalyzer.class, decorator);
        }

        /** Asked before each attempt at an analysis; by default it allows all of them. */
        public Builder analysisBudget(AnalysisBudget budget) {
            return with(AnalysisBudget.class, Objects.requireNonNull(budget, "budget"));
        }

        /**
         * What interviews are scored on unless their job has a rubric of its own; by default {@link Rubric#standard()}.
         */
        public Builder rubric(Rubric rubric) {
            return with(Rubric.class, Objects.requireNonNull(rubric, "rubric"));
        }

        /**
         * How long an analysis may run before another caller takes over; two minutes by default.
         *
         * @throws ConfigurationException if it is shorter than a millisecond
         */
        public Builder analysisLease(Duration lease) {
            return limits(limits -> limits.analysisLease(lease));
        }

        /** Adds a way to send links, with an id of its own; by default there is none, and links are shared by hand. */
        public Builder channel(DeliveryChannel channel) {
            return and(DeliveryChannel.class, Objects.requireNonNull(channel, "channel"));
        }

        /**
         * Replaces each channel that was added so far by what the decorator makes of it: to measure, to record, to try
         * again. The id must stay the same, or requests no longer find the channel.
         */
        public Builder decorateChannels(UnaryOperator<DeliveryChannel> decorator) {
            return replaceAll(DeliveryChannel.class, decorator);
        }

        /**
         * How long an attempt to send a message counts as being in progress if its end is not logged; two minutes by
         * default. After it, the message counts as uncertain, so it must be longer than any channel takes.
         *
         * @throws ConfigurationException if it is shorter than a millisecond
         */
        public Builder deliveryLease(Duration lease) {
            return limits(limits -> limits.deliveryLease(lease));
        }

        /**
         * How long a relay that has died keeps others from running; two minutes by default. It must be longer than your
         * receiver takes for one event, or another relay takes over meanwhile.
         *
         * @throws ConfigurationException if it is shorter than a millisecond
         */
        public Builder relayLease(Duration lease) {
            return limits(limits -> limits.relayLease(lease));
        }

        /**
         * After how many failures of the receiver in a row a relay leaves the rest for a later run; 10 by default.
         *
         * @throws ConfigurationException if it is less than 1
         */
        public Builder relayMaxFailures(int failuresInARow) {
            return limits(limits -> limits.relayFailures(failuresInARow));
        }

        /**
         * Adds a listener, which is told of every change after it is stored. Listeners are told in the order they are
         * added.
         */
        public Builder listener(SessionListener listener) {
            return and(SessionListener.class, Objects.requireNonNull(listener, "listener"));
        }

        /** The rules of every step, with guards of your own; by default the standard ones. */
        public Builder lifecycle(SessionLifecycle lifecycle) {
            return with(SessionLifecycle.class, Objects.requireNonNull(lifecycle, "lifecycle"));
        }

        /**
         * The texts of messages to candidates, and the time zone of the deadlines in them; by default the standard
         * texts in eight languages, and UTC.
         */
        public Builder messages(MessageCatalog catalog, ZoneId zone) {
            return with(MessageWriter.class, new MessageWriter(catalog, zone));
        }

        /** Makes the secrets in the links; by default random UUIDs. */
        public Builder tokens(TokenGenerator tokens) {
            return with(TokenGenerator.class, Objects.requireNonNull(tokens, "tokens"));
        }

        /** Tells the time, which is used in milliseconds; by default the system's clock. */
        public Builder clock(Clock clock) {
            return with(Clock.class, Objects.requireNonNull(clock, "clock"));
        }

        /**
         * The most UTF-16 units an answer may have, 1 to 1,000,000; 20,000 by default.
         *
         * @throws ConfigurationException if it is out of that range
         */
        public Builder maxAnswerLength(int maxAnswerLength) {
            return limits(limits -> limits.answerLength(maxAnswerLength));
        }

        /**
         * Limits how often one session is used; by default in memory, at the {@linkplain Usage#standard() standard}
         * rates, which honest use does not reach. {@link RateLimiter#unlimited()} turns it off.
         */
        public Builder rateLimiter(RateLimiter limiter) {
            return with(RateLimiter.class, Objects.requireNonNull(limiter, "limiter"));
        }

        /**
         * Builds it.
         *
         * @throws ConfigurationException if something required is missing, or if a channel or the analyzer has an id or
         *     a name that is not allowed
         */
        public InterviewEdge build() {
            require(TenantJobDirectory.class, "jobs(ats::findJob)");
            require(LinkTemplate.class, "links(LinkTemplate.of(\"https://careers.example.com/interview/{token}\"))");
            parts.find(InterviewAnalyzer.class).ifPresent(Builder::requireName);
            SessionStore store = parts.find(SessionStore.class).orElseGet(InMemorySessionStore::new);
            List<SessionListener> listeners = parts.all(SessionListener.class);
            Clock clock = Clock.tick(parts.get(Clock.class), Duration.ofMillis(1));
            RateLimiter limiter = parts.find(RateLimiter.class).orElseGet(() -> InMemoryRateLimiter.of(clock));
            InterviewEdge edge = new InterviewEdge(withStore(parts, new ScriptCache(store))
                    .with(SessionListener.class, new Listeners(listeners))
                    .with(RateLimiter.class, limiter)
                    .with(Clock.class, clock));
            log.info(
                    "Interview Edge: store {}, links {}, analyzer {}, channels {}, answers up to {} characters, {}"
                            + " listener(s)",
                    store.getClass().getSimpleName(),
                    parts.get(LinkTemplate.class),
                    parts.find(InterviewAnalyzer.class)
                            .map(InterviewAnalyzer::name)
                            .orElse("none"),
                    edge.delivery.channels(),
                    parts.get(Limits.class).answerLength(),
                    listeners.size());
            return edge;
        }

        private static void requireName(InterviewAnalyzer analyzer) {
            try {
                TextRules.line("analyzerName", analyzer.name(), Analysis.MAX_ANALYZER_LENGTH);
            } catch (InvalidValueException refused) {
                throw new ConfigurationException(refused);
            }
        }

        private void require(Class<?> part, String call) {
            if (parts.find(part).isEmpty()) {
                throw new ConfigurationException("InterviewEdge needs builder()." + call);
            }
        }
    }
}
