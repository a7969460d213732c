package io.interviewedge.examples.ats.http;

import java.util.List;

/** The JSON API, as programs use it. */
public final class Api {

    /** The required questions of the job that the tests invite to. */
    public static final List<String> REQUIRED = List.of("proud-of", "slow-query", "exactly-once", "disagreement");

    private final Client recruiter;
    private final Client candidate;

    Api(Demo demo) {
        recruiter = demo.recruiter();
        candidate = demo.client();
    }

    /** An invite that was made. */
    public record Invited(String sessionId, String token) {

        public String page() {
            return "/i/" + token;
        }

        public String api() {
            return "/i/api/" + token;
        }
    }

    public Reply invite(Object... namesAndValues) {
        return recruiter.postJson("/api/invites", Json.of(namesAndValues));
    }

    public Invited invited(String name) {
        return invited("backend-engineer", name);
    }

    private Invited invited(String jobId, String name) {
        Reply reply = invite("jobId", jobId, "email", "ada@example.com", "name", name);
        String link = reply.field("link");
        return new Invited(reply.field("sessionId"), link.substring(link.lastIndexOf('/') + 1));
    }

    public Invited invited() {
        return invited("Ada Lovelace");
    }

    public Invited started() {
        Invited invited = invited();
        start(invited);
        return invited;
    }

    /** Started, with an answer to every required question. */
    public Invited answered() {
        Invited invited = started();
        REQUIRED.forEach(question -> answer(invited, question, "My answer to " + question + ", because I must.", 0));
        return invited;
    }

    public Invited submitted() {
        Invited invited = answered();
        submit(invited);
        return invited;
    }

    /** Submitted, to the job with questions of each kind. */
    public Invited surveyed() {
        Invited invited = invited("support-engineer", "Ada Lovelace");
        start(invited);
        answer(invited, "weekends", "some", 0);
        answer(invited, "languages", "es\nde", 0);
        answer(invited, "navigation", "4", 0);
        answer(invited, "notice", "6,5", 0);
        answer(invited, "angry-call", "First I ask whether they are safe, because nothing else matters.", 0);
        submit(invited);
        return invited;
    }

    public Reply view(Invited invited) {
        return candidate.get(invited.api());
    }

    public Reply start(Invited invited) {
        return candidate.exchange("POST", invited.api() + "/start", null, "");
    }

    public Reply submit(Invited invited) {
        return candidate.exchange("POST", invited.api() + "/submit", null, "");
    }

    public Reply answer(Invited invited, String questionId, String text, int revision) {
        return candidate.putJson(invited.api() + "/answers/" + questionId, Json.of("text", text, "revision", revision));
    }

    public Reply sessions(String query) {
        return recruiter.get("/api/sessions" + query);
    }

    public Reply session(String sessionId) {
        return recruiter.get("/api/sessions/" + sessionId);
    }

    /** Where the interview stands, by what the recruiter sees. */
    public String status(Invited invited) {
        return session(invited.sessionId()).field("status");
    }
}
