package io.interviewedge.examples.customflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StoreException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.invite.InviteService;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/**
 * A host's class that uses a service of the library, tested twice: with a mock for what the real library does not do on
 * demand, which is to fail, and with the real library for everything else.
 */
class ApplicationDeskTest {

    private static final JobApplication ADA = new JobApplication("application-7", "nurse", "ada@example.com");

    @Test
    void anApplicationWaitsWhileTheDatabaseIsDown() {
        InviteService invites = mock(InviteService.class);
        when(invites.invite(any())).thenThrow(new StoreException("the database is down"));
        ApplicationDesk desk = new ApplicationDesk(invites);

        desk.receive(ADA);

        assertThat(desk.waiting()).containsExactly(ADA);
    }

    @Test
    void aWaitingApplicationIsTriedAgainUnderTheSameExternalId() {
        InviteService invites = mock(InviteService.class);
        when(invites.invite(any()))
                .thenThrow(new StoreException("the database is down"))
                .thenReturn(null); // the desk does not look at the invitation
        ApplicationDesk desk = new ApplicationDesk(invites);

        desk.receive(ADA);
        desk.retry();

        ArgumentCaptor<InviteRequest> requests = ArgumentCaptor.forClass(InviteRequest.class);
        verify(invites, times(2)).invite(requests.capture());
        assertThat(requests.getAllValues())
                .extracting(InviteRequest::externalId)
                .containsExactly("application-7", "application-7");
        assertThat(desk.waiting()).isEmpty();
    }

    @Test
    void anApplicationThatComesTwiceIsInvitedOnce() {
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(Job.of(id, "Nurse", "St. Mary's", Question.of("why", "Why nursing?"))))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build();
        ApplicationDesk desk = new ApplicationDesk(edge.invites());

        desk.receive(ADA);
        desk.receive(ADA);

        assertThat(edge.tracking().find(SessionQuery.all()).items()).hasSize(1);
    }
}
