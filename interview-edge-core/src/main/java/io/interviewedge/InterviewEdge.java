package io.interviewedge;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.TraitWeights;
import io.interviewedge.delivery.ChannelRegistry;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryService;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.event.EventPublisher;
import io.interviewedge.event.EventRelay;
import io.interviewedge.event.SessionListener;
import io.interviewedge.internal.TextRules;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.invite.InviteService;
import io.interviewedge.invite.TokenGenerator;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.job.TenantJobDirectory;
import io.interviewedge.message.MessageCatalog;
import io.interviewedge.message.MessageWriter;
import io.interviewedge.review.AnalysisRunner;
import io.interviewedge.review.ReviewService;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.ScriptCache;
import io.interviewedge.store.SessionStore;
import io.interviewedge.tenant.TenantId;
import io.interviewedge.tracking.TrackingService;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    private final TenantId tenant;
    private final InterviewService interviews;
    private final EventRelay relay;
    private final InviteService invites;
    private final TrackingService tracking;
    private final ReviewService reviews;
    private final DeliveryService delivery;

    /** What all tenants share. */
    private record Parts(
            TenantJobDirectory jobs,
            LinkTemplate links,
            MessageWriter writer,
            TokenGenerator tokens,
            SessionStore store,
            ScriptCache scripts,
            SessionLifecycle lifecycle,
            EventPublisher events,
            @Nullable InterviewAnalyzer analyzer,
            TraitWeights weights,
            Duration lease,
            ChannelRegistry channels,
            Duration deliveryLease,
            int maxAnswerLength,
            Clock clock) {

        /** The same on another view of the store, with the scripts that are known already. */
        Parts on(SessionStore view) {
            return new Parts(
                    jobs,
                    links,
                    writer,
                    tokens,
                    view,
                    scripts.on(view),
                    lifecycle,
                    events,
                    analyzer,
                    weights,
                    lease,
                    channels,
                    deliveryLease,
                    maxAnswerLength,
                    clock);
        }

        InterviewService interviews() {
            return new InterviewService(lifecycle, store, scripts, events, clock, maxAnswerLength);
        }

        @Nullable AnalysisRunner runner() {
            return analyzer == null ? null : new AnalysisRunner(analyzer, weights, lease, store, events, clock);
        }
    }

    private InterviewEdge(Parts parts, TenantId tenant) {
        this.parts = parts;
        this.tenant = tenant;
        this.interviews = parts.interviews();
        this.relay = new EventRelay(parts.store, parts.clock);
        this.invites = new InviteService(
                tenant,
                parts.jobs,
                parts.links,
                parts.writer,
                parts.tokens,
                parts.store,
                parts.scripts,
                parts.events,
                parts.clock);
        this.tracking = new TrackingService(tenant, parts.store);
        this.reviews = new ReviewService(tenant, parts.store, parts.scripts, parts.runner(), parts.clock);
        this.delivery = new DeliveryService(
                tenant, invites, parts.channels, parts.deliveryLease, parts.store, parts.events, parts.clock);
    }

    /** Begins an InterviewEdge; {@link Builder#jobs} (or {@link Builder#tenantJobs}) and {@link Builder#links} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same library, seen by one tenant: recruiter-side calls then reach that tenant's sessions and no others.
     *
     * @throws ConfigurationException if the library knows jobs without their tenants, as {@link Builder#jobs} gives them
     */
    public InterviewEdge forTenant(TenantId tenant) {
        TenantId checked = TenantId.of(tenant.value());
        boolean jobsAreEverybodys = parts.jobs instanceof SingleTenantJobs;
        if (jobsAreEverybodys && !tenant.equals(TenantId.SINGLE)) {
            throw new ConfigurationException(
                    "builder.jobs(...) does not say which tenant a job belongs to, so tenant \"" + tenant.value()
                            + "\" would see the jobs of all; use builder.tenantJobs((tenant, jobId) -> ...)");
        }
        return new InterviewEdge(parts, checked);
    }

    /**
     * The same library on another view of its store, for instance one that works in a transaction of the host's. Costs little:
     * it may be made for each transaction.
     */
    public InterviewEdge withStore(SessionStore view) {
        return new InterviewEdge(parts.on(Objects.requireNonNull(view, "view")), tenant);
    }

    /** Inviting candidates. */
    public InviteService invites() {
        return invites;
    }

    /** What candidates do with their links, whatever their tenant. */
    public InterviewService interviews() {
        return interviews;
    }

    /** Following all interviews. */
    public TrackingService tracking() {
        return tracking;
    }

    /** Reading one interview, with its analysis. */
    public ReviewService reviews() {
        return reviews;
    }

    /** Sending candidates their links. */
    public DeliveryService delivery() {
        return delivery;
    }

    /** Relaying what happened, of all tenants. */
    public EventRelay relay() {
        return relay;
    }

    /** The rules that every step follows, for instance to print them. */
    public SessionLifecycle lifecycle() {
        return parts.lifecycle;
    }

    /** Collects what an {@link InterviewEdge} is made of. Not safe for use by several threads. */
    public static final class Builder {

        private static final int DEFAULT_MAX_ANSWER_LENGTH = 20_000;
        private static final int MAX_CONFIGURABLE_ANSWER_LENGTH = 1_000_000;
        private static final Duration DEFAULT_LEASE = Duration.ofMinutes(2);

        private @Nullable TenantJobDirectory jobs;
        private @Nullable LinkTemplate links;
        private @Nullable SessionStore store;
        private @Nullable InterviewAnalyzer analyzer;
        private final List<SessionListener> listeners = new ArrayList<>();
        private SessionLifecycle lifecycle = SessionLifecycle.standard();
        private MessageWriter writer = MessageWriter.standard();
        private TokenGenerator tokens = TokenGenerator.randomUuids();
        private TraitWeights weights = TraitWeights.equal();
        private Duration lease = DEFAULT_LEASE;
        private final List<DeliveryChannel> channels = new ArrayList<>();
        private Duration deliveryLease = DEFAULT_LEASE;
        private Clock clock = Clock.systemUTC();
        private int maxAnswerLength = DEFAULT_MAX_ANSWER_LENGTH;

        private Builder() {}

        /** Required for a host with one tenant: where its jobs are found. Replaces what {@link #tenantJobs} set. */
        public Builder jobs(JobDirectory jobs) {
            this.jobs = new SingleTenantJobs(Objects.requireNonNull(jobs, "jobs"));
            return this;
        }

        /** Required for a host with several tenants: where the jobs of each are found. Replaces what {@link #jobs} set. */
        public Builder tenantJobs(TenantJobDirectory jobs) {
            this.jobs = Objects.requireNonNull(jobs, "jobs");
            return this;
        }

        /** Required: where the host shows an interview. */
        public Builder links(LinkTemplate links) {
            this.links = Objects.requireNonNull(links, "links");
            return this;
        }

        /** Where everything is kept; by default in memory, until the process ends. */
        public Builder store(SessionStore store) {
            this.store = Objects.requireNonNull(store, "store");
            return this;
        }

        /** Scores completed interviews; by default nothing does. */
        public Builder analyzer(InterviewAnalyzer analyzer) {
            this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
            return this;
        }

        /** How much each trait counts in the overall score; by default all the same. */
        public Builder traitWeights(TraitWeights weights) {
            this.weights = Objects.requireNonNull(weights, "weights");
            return this;
        }

        /** How long an analysis may run before another caller takes over; two minutes by default. */
        public Builder analysisLease(Duration lease) {
            if (lease.toMillis() < 1) {
                throw new ConfigurationException("the analysis lease is " + lease + "; it must be at least 1 ms");
            }
            this.lease = lease;
            return this;
        }

        /** Adds a way to send links; by default there is none, and they are shared by hand. Each has an id of its own. */
        public Builder channel(DeliveryChannel channel) {
            channels.add(Objects.requireNonNull(channel, "channel"));
            return this;
        }

        /**
         * How long an attempt to send something counts as running when nobody logs its end; two minutes by default. Longer than any
         * channel takes, or two callers send one message.
         */
        public Builder deliveryLease(Duration lease) {
            if (lease.toMillis() < 1) {
                throw new ConfigurationException("the delivery lease is " + lease + "; it must be at least 1 ms");
            }
            this.deliveryLease = lease;
            return this;
        }

        /** Adds somebody to be told of every change, after it is stored; in the order they are added. */
        public Builder listener(SessionListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** The rules of every step, with guards of the host's; by default the standard ones. */
        public Builder lifecycle(SessionLifecycle lifecycle) {
            this.lifecycle = Objects.requireNonNull(lifecycle, "lifecycle");
            return this;
        }

        /**
         * What candidates are written, and the zone in which deadlines are told; by default the standard texts in eight languages,
         * and UTC.
         */
        public Builder messages(MessageCatalog catalog, ZoneId zone) {
            this.writer = new MessageWriter(catalog, zone);
            return this;
        }

        /** Makes the secrets in the links; by default random UUIDs. */
        public Builder tokens(TokenGenerator tokens) {
            this.tokens = Objects.requireNonNull(tokens, "tokens");
            return this;
        }

        /** What tells the time, of which milliseconds are used; by default the system's clock. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /** The most UTF-16 units an answer may have, 1 to 1,000,000; 20,000 by default. */
        public Builder maxAnswerLength(int maxAnswerLength) {
            if (maxAnswerLength < 1 || maxAnswerLength > MAX_CONFIGURABLE_ANSWER_LENGTH) {
                throw new ConfigurationException("the longest answer is " + maxAnswerLength + "; it must be from 1 to "
                        + MAX_CONFIGURABLE_ANSWER_LENGTH);
            }
            this.maxAnswerLength = maxAnswerLength;
            return this;
        }

        /**
         * Builds it.
         *
         * @throws ConfigurationException if something required is missing, or if a channel or the analyzer has an id or a
         *     name that is not allowed
         */
        public InterviewEdge build() {
            TenantJobDirectory requiredJobs = required(jobs, "jobs(ats::findJob)");
            LinkTemplate requiredLinks =
                    required(links, "links(LinkTemplate.of(\"https://careers.example.com/interview/{token}\"))");
            SessionStore chosenStore = store != null ? store : new InMemorySessionStore();
            Clock millis = Clock.tick(clock, Duration.ofMillis(1));
            ScriptCache scripts = new ScriptCache(chosenStore);
            EventPublisher events = new EventPublisher(listeners);
            ChannelRegistry known = new ChannelRegistry(channels);
            if (analyzer != null) {
                requireName(analyzer);
            }
            log.info(
                    "Interview Edge: store {}, links {}, analyzer {}, channels {}, answers up to {} characters, {} listener(s)",
                    chosenStore.getClass().getSimpleName(),
                    requiredLinks,
                    analyzer == null ? "none" : analyzer.name(),
                    known,
                    maxAnswerLength,
                    listeners.size());
            Parts parts = new Parts(
                    requiredJobs,
                    requiredLinks,
                    writer,
                    tokens,
                    chosenStore,
                    scripts,
                    lifecycle,
                    events,
                    analyzer,
                    weights,
                    lease,
                    known,
                    deliveryLease,
                    maxAnswerLength,
                    millis);
            return new InterviewEdge(parts, TenantId.SINGLE);
        }

        private static void requireName(InterviewAnalyzer analyzer) {
            try {
                TextRules.line("analyzerName", analyzer.name(), Analysis.MAX_ANALYZER_LENGTH);
            } catch (InvalidValueException refused) {
                throw new ConfigurationException(refused);
            }
        }

        private static <T> T required(@Nullable T part, String call) {
            if (part == null) {
                throw new ConfigurationException("InterviewEdge needs builder()." + call);
            }
            return part;
        }
    }
}
