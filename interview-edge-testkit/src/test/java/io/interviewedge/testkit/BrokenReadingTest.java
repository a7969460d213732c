package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract notices stores that apply today's rules to what was stored by others. */
class BrokenReadingTest {

    @Test
    void aStoreThatChecksAddressesAsItListsIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
                        List<SessionSummary> page = good.list(tenant, query, limit);
                        page.forEach(found -> EmailAddress.of(
                                found.session().candidate().email().value()));
                        return page;
                    }
                },
                "aSessionWithValuesThatTodaysRulesRefuseIsKeptAndListed");
    }

    @Test
    void aStoreThatChecksTokensIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<StoredSession> findByToken(InviteToken token) {
                        return good.findByToken(InviteToken.parse(token.value()));
                    }
                },
                "aSessionWithValuesThatTodaysRulesRefuseIsKeptAndListed");
    }

    @Test
    void aStoreThatChecksTenantsAsItReadsIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        return good.history(TenantId.of(tenant.value()), sessionId, query);
                    }
                },
                "aTenantWithANameThatTodaysRulesRefuseIsRead");
    }

    @Test
    void aStoreThatChecksScriptsAsItReadsIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewScript> findScript(String scriptId) {
                        Optional<InterviewScript> found = good.findScript(scriptId);
                        found.ifPresent(script -> new Job(
                                script.jobId(), script.title(), script.company(), null, true, script.questions()));
                        return found;
                    }
                },
                "aScriptWithTextsThatTodaysRulesRefuseIsRead");
    }

    @Test
    void aStoreThatRelaysOnlyForSessionsItApprovesOfIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
                        List<SessionEvent> events = good.unrelayed(after, limit);
                        events.forEach(event -> good.find(event.tenant(), event.sessionId())
                                .ifPresent(stored -> EmailAddress.of(
                                        stored.session().candidate().email().value())));
                        return events;
                    }
                },
                "aSessionWithSuchValuesIsStartedAnsweredAndRelayed");
    }
}
