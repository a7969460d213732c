package io.interviewedge.examples.ats.bulk;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.examples.ats.csv.CandidateFile;
import io.interviewedge.examples.ats.csv.Column;
import io.interviewedge.examples.ats.job.JobCatalog;
import io.interviewedge.examples.ats.language.Language;
import io.interviewedge.examples.ats.phone.TypedNumber;
import io.interviewedge.examples.ats.web.LastDay;
import io.interviewedge.examples.ats.web.Quoted;
import io.interviewedge.examples.ats.web.Sentences;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.session.EmailAddress;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks each line before anybody is invited. */
final class RowJudge {

    private final JobCatalog jobs;
    private final Defaults defaults;
    private final String invitedBy;
    private final Clock clock;

    /** The first line with each job and address, and with each job and external id. */
    private final Map<String, Long> addresses = new HashMap<>();

    private final Map<String, Long> externalIds = new HashMap<>();

    RowJudge(JobCatalog jobs, Defaults defaults, String invitedBy, Clock clock) {
        this.jobs = jobs;
        this.defaults = defaults;
        this.invitedBy = invitedBy;
        this.clock = clock;
    }

    List<Row> judge(List<CandidateFile.Line> lines) {
        return lines.stream().map(this::judge).toList();
    }

    private Row judge(CandidateFile.Line line) {
        if (line.problem() != null) {
            return Row.bad(line, line.problem());
        }
        try {
            String job = job(line);
            String key = EmailAddress.of(line.cell(Column.EMAIL)).key();
            String ownId = line.cell(Column.EXTERNAL_ID);
            Identity identity = ownId.isEmpty() ? Identity.derived(job, key) : new Identity(job, key, ownId, true);
            InviteRequest.Builder request = request(line, identity);
            request.build();
            Long first = addresses.putIfAbsent(job + "\n" + key, line.number());
            if (first != null) {
                return Row.bad(
                        line,
                        "The address is the same as in line " + first
                                + ". A candidate can be invited to a job only once.");
            }
            first = externalIds.putIfAbsent(job + "\n" + identity.externalId(), line.number());
            if (first != null) {
                return Row.bad(
                        line,
                        "The external id is the same as in line " + first
                                + ", which is for another candidate. Write a different one, or leave the cell empty.");
            }
            return Row.good(line, request, identity);
        } catch (InvalidValueException wrong) {
            return Row.bad(line, Sentences.of(wrong));
        }
    }

    private InviteRequest.Builder request(CandidateFile.Line line, Identity identity) {
        InviteRequest.Builder request = InviteRequest.forJob(identity.job())
                .email(line.cell(Column.EMAIL))
                .name(line.cell(Column.NAME))
                .phone(TypedNumber.international(
                        line.cell(Column.PHONE), line.cells().getOrDefault(Column.COUNTRY, defaults.country())))
                .locale(locale(line.cells().getOrDefault(Column.LANGUAGE, defaults.language())))
                .externalId(identity.externalId())
                .invitedBy(invitedBy);
        String expires = line.cell(Column.EXPIRES);
        return expires.isEmpty() ? request : request.expiresAt(LastDay.end("expires", expires, clock.instant()));
    }

    private String job(CandidateFile.Line line) {
        String wanted = line.cells().getOrDefault(Column.JOB, defaults.job());
        if (jobs.active().stream().anyMatch(job -> job.id().equals(wanted))) {
            return wanted;
        }
        List<String> called = jobs.active().stream()
                .filter(job -> job.title().equalsIgnoreCase(wanted))
                .map(Job::id)
                .toList();
        if (called.size() > 1) {
            throw new InvalidValueException(
                    "job", Quoted.of(wanted) + " is the title of " + called.size() + " jobs; write the id of one");
        }
        return called.stream()
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "job",
                        wanted.isEmpty()
                                ? "is missing; choose one for the whole file, or add a column \"job\""
                                : Quoted.of(wanted) + " is not an active job; write the id or the title of one"));
    }

    private static Locale locale(String typed) {
        return Language.read(typed)
                .orElseThrow(() -> new InvalidValueException(
                        "language", Quoted.of(typed) + " is not a language tag; write one like de or pt-BR"));
    }
}
