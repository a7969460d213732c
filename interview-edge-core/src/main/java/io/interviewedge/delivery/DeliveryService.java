package io.interviewedge.delivery;

import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.SessionBusyException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.EventPublisher;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.internal.FailureText;
import io.interviewedge.internal.Uninterrupted;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteService;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.share.ShareLinks;
import io.interviewedge.store.SessionStore;
import io.interviewedge.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends candidates their links. Safe for use by several threads and nodes.
 *
 * <ol>
 *   <li>The log says whether the message was taken before, or is being sent by somebody. If so, nothing is sent.
 *   <li>The attempt is logged for the version of the session that was judged: of several callers, one sends.
 *   <li>The channel sends. No transaction is open.
 *   <li>What became of it is logged, in a transaction of its own.
 * </ol>
 *
 * <p>A process that dies between the third step and the fourth leaves an attempt without an end. Once its lease is over, whoever asks
 * again sends again, under the same {@linkplain OutgoingMessage#id() id}: what the other side took and nobody could log may come twice,
 * what was logged never does.
 */
public final class DeliveryService {

    private static final Logger log = LoggerFactory.getLogger(DeliveryService.class);
    private static final int MAX_ATTEMPTS = 100;

    private final TenantId tenant;
    private final InviteService invites;
    private final ChannelRegistry channels;
    private final Duration lease;
    private final SessionStore store;
    private final EventPublisher events;
    private final Clock clock;

    /** Made by {@code InterviewEdge}. */
    public DeliveryService(
            TenantId tenant,
            InviteService invites,
            ChannelRegistry channels,
            Duration lease,
            SessionStore store,
            EventPublisher events,
            Clock clock) {
        this.tenant = tenant;
        this.invites = invites;
        this.channels = channels;
        this.lease = lease;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The ids of the channels that the host has. */
    public Set<String> channels() {
        return channels.ids();
    }

    /**
     * Sends the message, unless it was sent before. Call it outside of transactions, after the one that invited.
     *
     * @throws io.interviewedge.error.SessionNotFoundException if the tenant has no such session
     * @throws io.interviewedge.error.LinkExpiredException if the link's time is over
     * @throws io.interviewedge.error.LinkRevokedException if the recruiter withdrew the link
     * @throws InterviewCompletedException if there is nothing left to answer
     * @throws io.interviewedge.error.TransactionActiveException if the caller is in a transaction that the store works in
     * @throws SessionBusyException if the session kept changing meanwhile; nothing was sent
     * @throws io.interviewedge.error.StoreException if the attempt could not be logged; nothing was sent
     */
    public DeliveryOutcome send(DeliveryRequest request) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Invitation invitation = invites.find(request.sessionId());
            Instant now = clock.instant();
            requireAnswerable(invitation.session(), now);
            ShareLinks share = invitation.share(request.recruiter());
            DeliveryChannel channel = channels.find(request.channel());
            if (channel == null) {
                return new DeliveryOutcome.NotConfigured(share);
            }
            DeliveryOutcome known = known(request, share, channel, now);
            if (known != null) {
                return known;
            }
            Optional<SessionEvent> claimed = store.append(
                    entry(request, invitation.session().version(), SessionEventType.DELIVERY_STARTED, "", now));
            if (claimed.isPresent()) {
                events.publish(claimed.get());
                return handOver(request, share, channel);
            }
        }
        throw new SessionBusyException(MAX_ATTEMPTS);
    }

    /**
     * Every attempt to send something to that session's candidate, in the order they began.
     *
     * @throws io.interviewedge.error.StoreException if the log could not be read
     */
    public List<DeliveryAttempt> attempts(UUID sessionId) {
        return DeliveryAttempt.of(store.history(tenant, sessionId));
    }

    private static void requireAnswerable(InterviewSession session, Instant now) {
        SessionLifecycle.linkRefusal(session, now).ifPresent(refusal -> {
            throw refusal.toException();
        });
        if (session.status() == SessionStatus.COMPLETED) {
            throw new InterviewCompletedException();
        }
    }

    /** What became of the message without sending it now, or null if it is to be sent. */
    private @Nullable DeliveryOutcome known(
            DeliveryRequest request, ShareLinks share, DeliveryChannel channel, Instant now) {
        if (!channel.reaches(share.candidate())) {
            return failed(
                    share,
                    DeliveryFailure.Reason.NO_ADDRESS,
                    "The candidate has no address for this channel; enter one.");
        }
        for (DeliveryAttempt attempt : attempts(request.sessionId())) {
            if (!attempt.isAt(request.channel(), request.key())) {
                continue;
            }
            if (attempt.receipt() != null && attempt.endedAt() != null) {
                return new DeliveryOutcome.Sent(attempt.receipt(), attempt.endedAt(), true);
            }
            if (attempt.open() && now.isBefore(attempt.startedAt().plus(lease))) {
                return failed(
                        share,
                        DeliveryFailure.Reason.IN_PROGRESS,
                        "The message is being sent at the moment; look again in a minute.");
            }
        }
        return null;
    }

    private static DeliveryOutcome failed(ShareLinks share, DeliveryFailure.Reason reason, String explanation) {
        return new DeliveryOutcome.Failed(new DeliveryFailure(reason, explanation), share);
    }

    private DeliveryOutcome handOver(DeliveryRequest request, ShareLinks share, DeliveryChannel channel) {
        ChannelReply reply = reply(request, share, channel);
        Instant at = clock.instant();
        if (reply instanceof ChannelReply.Accepted accepted) {
            record(entry(request, null, SessionEventType.DELIVERY_SENT, accepted.receipt(), at));
            return new DeliveryOutcome.Sent(accepted.receipt(), at, false);
        }
        DeliveryFailure failure = ((ChannelReply.Refused) reply).failure();
        record(entry(
                request,
                null,
                SessionEventType.DELIVERY_FAILED,
                failure.reason().id(),
                at));
        return new DeliveryOutcome.Failed(failure, share);
    }

    private ChannelReply reply(DeliveryRequest request, ShareLinks share, DeliveryChannel channel) {
        OutgoingMessage message = new OutgoingMessage(id(request), tenant, share.candidate(), share.message());
        try {
            return Objects.requireNonNull(channel.send(message), "a channel's reply");
        } catch (RuntimeException failure) {
            log.warn(
                    "The channel {} failed with a message of session {}: {}",
                    request.channel(),
                    request.sessionId(),
                    FailureText.typeAndPlace(failure));
            return ChannelReply.refused(
                    DeliveryFailure.Reason.UNCERTAIN,
                    "The channel failed (" + failure.getClass().getSimpleName()
                            + "); whether the message was sent is not known.");
        }
    }

    private static UUID id(DeliveryRequest request) {
        String name = request.sessionId() + "/" + request.channel() + "/" + request.key();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** What happened has happened, whether or not it can be logged. */
    private void record(LogEntry end) {
        try {
            Uninterrupted.get(() -> store.append(end)).ifPresent(events::publish);
        } catch (RuntimeException failure) {
            log.error(
                    "Session {}: {} could not be logged; if the message is asked for again, it is sent again",
                    end.sessionId(),
                    end.event().type().id(),
                    failure);
        }
    }

    private LogEntry entry(
            DeliveryRequest request, @Nullable Long expectedVersion, SessionEventType type, String end, Instant at) {
        String actor = request.sentBy() == null ? SessionEvent.HOST : request.sentBy();
        String detail = new DeliveryDetail(request.channel(), request.key(), end).text();
        return new LogEntry(tenant, request.sessionId(), expectedVersion, at, EventDraft.of(type, at, actor, detail));
    }
}
