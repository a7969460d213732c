package io.interviewedge.examples.customflow;

import io.interviewedge.error.StoreException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.invite.InviteService;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Invites every applicant. While the database is down, applications wait here for a retry. The external id makes the
 * retry safe: an applicant whose invite was stored before the failure is not invited twice.
 */
public final class ApplicationDesk {

    private final InviteService invites;
    private final Queue<JobApplication> waiting = new ConcurrentLinkedQueue<>();

    public ApplicationDesk(InviteService invites) {
        this.invites = invites;
    }

    /** Invites the applicant, or keeps the application for {@link #retry()} if the database is down. */
    public void receive(JobApplication application) {
        try {
            invites.invite(InviteRequest.forJob(application.jobId())
                    .email(application.email())
                    .externalId(application.id())
                    .build());
        } catch (StoreException e) {
            waiting.add(application);
        }
    }

    /** Retries the waiting applications. The host's scheduler calls this every minute. */
    public void retry() {
        for (int left = waiting.size(); left > 0; left--) {
            JobApplication next = waiting.poll();
            if (next == null) {
                return;
            }
            receive(next);
        }
    }

    /** The applications that have not been invited yet, oldest first. */
    public List<JobApplication> waiting() {
        return List.copyOf(waiting);
    }
}
