package io.interviewedge.analysis;

import io.interviewedge.tenant.TenantId;
import java.util.Optional;

/**
 * Decides whether an attempt may cost something. It is asked after an attempt was claimed, so once per attempt, and
 * before the analyzer runs. What it refuses is stored as {@linkplain AnalysisState#DEFERRED deferred} and shown with
 * its reason. Implementations must be safe for use by several threads.
 */
@FunctionalInterface
public interface AnalysisBudget {

    /** Allows everything. */
    AnalysisBudget UNLIMITED = (tenant, request) -> Optional.empty();

    /**
     * Empty to go on, or why not and, if known, from when on: {@code NoFindings.deferred("The budget of this month is
     * used up.").retryAt(nextMonth)}.
     *
     * @param tenant whose interview it is
     * @param request its {@link AnalysisRequest#characters() characters} tell the size: about four are one token
     */
    Optional<NoFindings> refusal(TenantId tenant, AnalysisRequest request);
}
