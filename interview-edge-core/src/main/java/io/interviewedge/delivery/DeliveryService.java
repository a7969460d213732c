package io.interviewedge.delivery;

import io.interviewedge.delivery.DeliveryAttempt.State;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.SessionBusyException;
import io.interviewedge.internal.Limits;
import io.interviewedge.internal.Parts;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteService;
import io.interviewedge.limit.RateLimiter;
import io.interviewedge.limit.Usage;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends candidates their links, each message at most once unless a request says
 * {@link DeliveryRequest#evenIfUncertain()}. Safe for use by several threads and nodes.
 *
 * <ol>
 *   <li>The log says whether the message was sent, is being sent, or may have been sent. If so, nothing is sent.
 *   <li>The attempt is logged for the version of the session that was judged: of several callers, one sends.
 *   <li>The message is written, and the channel sends it. No transaction is open.
 *   <li>The end of the attempt is logged, in a transaction of its own.
 * </ol>
 *
 * <p>A process that dies between the second step and the fourth leaves an attempt without an end. Once its lease is
 * over, the message counts as uncertain. If it is sent again, it has the same {@linkplain OutgoingMessage#id() id}.
 */
public final class DeliveryService {

    private static final int MAX_ROUNDS = 100;

    private static final DeliveryFailure NO_ADDRESS =
            new DeliveryFailure(Reason.NO_ADDRESS, "The candidate has no address for this channel; enter one.");

    private final InviteService invites;
    private final ChannelRegistry channels;
    private final Duration lease;
    private final DeliveryLog log;
    private final HandOver handOver;
    private final RateLimiter limiter;
    private final Clock clock;

    /** For {@code InterviewEdge} only. */
    public DeliveryService(Parts parts) {
        this.invites = new InviteService(parts);
        this.channels = new ChannelRegistry(parts.all(DeliveryChannel.class));
        this.lease = parts.get(Limits.class).deliveryLease();
        this.log = new DeliveryLog(parts);
        this.handOver = new HandOver(parts, log);
        this.limiter = parts.get(RateLimiter.class);
        this.clock = parts.get(Clock.class);
    }

    /** The ids of the channels that the host has. */
    public Set<String> channels() {
        return channels.ids();
    }

    /**
     * Sends the message, unless the log says otherwise. Call it outside of transactions, after the one that invited.
     *
     * @throws io.interviewedge.error.SessionNotFoundException if the tenant has no such session
     * @throws io.interviewedge.error.LinkExpiredException if the link has expired
     * @throws io.interviewedge.error.LinkRevokedException if the recruiter withdrew the link
     * @throws InterviewCompletedException if the interview is completed
     * @throws io.interviewedge.error.TransactionActiveException if the caller is in a transaction that the store works
     *     in
     * @throws io.interviewedge.error.TooManyRequestsException if too many messages were sent to this candidate within a
     *     short time; nothing was sent
     * @throws SessionBusyException if the session kept changing; nothing was sent
     * @throws io.interviewedge.error.StoreException if the attempt could not be logged; nothing was sent
     */
    public DeliveryOutcome send(DeliveryRequest request) {
        Objects.requireNonNull(request, "request");
        for (int round = 1; round <= MAX_ROUNDS; round++) {
            Invitation invitation = invites.find(request.sessionId());
            Instant now = clock.instant();
            requireAnswerable(invitation.session(), now);
            DeliveryChannel channel = channels.find(request.channel());
            if (channel == null) {
                return new DeliveryOutcome.NotConfigured(invitation.share(request.recruiter()));
            }
            DeliveryOutcome known = known(request, invitation, channel, now);
            if (known != null) {
                return known;
            }
            if (round == 1) {
                limiter.require(Usage.DELIVERY, request.sessionId());
            }
            if (log.begin(request, invitation.session().version(), now)) {
                return handOver.send(request, invitation, channel);
            }
        }
        throw new SessionBusyException(MAX_ROUNDS);
    }

    /**
     * Every attempt to send something to the candidate of that session, in the order they began; none if the tenant has
     * no such session.
     *
     * @throws io.interviewedge.error.StoreException if the log could not be read
     */
    public List<DeliveryAttempt> attempts(UUID sessionId) {
        return attempts(sessionId, clock.instant());
    }

    private List<DeliveryAttempt> attempts(UUID sessionId, Instant now) {
        return DeliveryAttempt.of(log.history(sessionId), now, lease);
    }

    private static void requireAnswerable(InterviewSession session, Instant now) {
        SessionLifecycle.linkRefusal(session, now).ifPresent(reason -> {
            throw reason;
        });
        if (session.status().equals(SessionStatus.COMPLETED)) {
            throw new InterviewCompletedException();
        }
    }

    /** The outcome if the message is not to be sent now, or null if it is. */
    private @Nullable DeliveryOutcome known(
            DeliveryRequest request, Invitation invitation, DeliveryChannel channel, Instant now) {
        if (!channel.reaches(invitation.session().candidate())) {
            return new DeliveryOutcome.Failed(NO_ADDRESS, invitation.share(request.recruiter()));
        }
        List<DeliveryAttempt> attempts = attempts(request.sessionId(), now).stream()
                .filter(attempt -> attempt.isAt(request.channel(), request.key()))
                .toList();
        DeliveryAttempt sent = last(attempts, State.SENT);
        if (sent != null) {
            return new DeliveryOutcome.Sent(Objects.requireNonNull(sent.receipt()), sent.lastKnownAt(), true);
        }
        DeliveryAttempt running = last(attempts, State.IN_PROGRESS);
        if (running != null) {
            return new DeliveryOutcome.InProgress(
                    running.startedAt(), running.startedAt().plus(lease));
        }
        DeliveryAttempt uncertain = last(attempts, State.UNCERTAIN);
        return uncertain == null || request.againIfUncertain()
                ? null
                : new DeliveryOutcome.Uncertain(
                        "An earlier attempt may have reached the candidate; ask them before you send it again.",
                        uncertain.lastKnownAt(),
                        true,
                        invitation.share(request.recruiter()));
    }

    private static @Nullable DeliveryAttempt last(List<DeliveryAttempt> attempts, State state) {
        return attempts.stream()
                .filter(attempt -> attempt.state() == state)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
