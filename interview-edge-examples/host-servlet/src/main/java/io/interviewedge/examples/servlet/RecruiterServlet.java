package io.interviewedge.examples.servlet;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.review.InterviewReview.ReviewedAnswer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

/** The host's own page: invite somebody, see all interviews, read one. In your application it is behind your login. */
final class RecruiterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient InterviewEdge edge;

    RecruiterServlet(InterviewEdge edge) {
        this.edge = edge;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("review");
        try {
            write(response, 200, id == null ? interviews() : review(UUID.fromString(id)));
        } catch (SessionNotFoundException | IllegalArgumentException unknown) {
            write(response, 404, "<p>There is no such interview.");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String email = Objects.requireNonNullElse(request.getParameter("email"), "");
            Invitation invitation = edge.invites()
                    .invite(InviteRequest.forJob(Hiring.JOB.id()).email(email).build());
            write(response, 201, "<p>Send this link to the candidate: " + escape(invitation.link()));
        } catch (InterviewEdgeException refused) {
            write(
                    response,
                    refused.category() == ErrorCategory.INVALID ? 400 : 409,
                    "<p>" + escape(String.valueOf(refused.getMessage())));
        }
    }

    private String interviews() {
        StringBuilder html = new StringBuilder(
                "<form method=post><label>E-mail <input name=email type=email></label> <button>Invite</button></form>");
        for (SessionSummary item : edge.tracking().find(SessionQuery.all()).items()) {
            InterviewSession session = item.session();
            html.append("<p><a href='?review=").append(session.id()).append("'>");
            html.append(escape(session.candidate().email().value())).append("</a> ");
            html.append(escape(session.status().id()));
        }
        return html.toString();
    }

    private String review(UUID sessionId) {
        StringBuilder html = new StringBuilder();
        for (ReviewedAnswer answer : edge.reviews().find(sessionId).answers()) {
            html.append("<h2>").append(escape(answer.question())).append("</h2><p>");
            html.append(escape(Objects.requireNonNullElse(answer.shownText(), "(no answer)")));
        }
        return html.toString();
    }

    private static void write(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<!doctype html><html lang=en><title>Hiring</title><h1>Hiring</h1>" + html);
    }

    private static String escape(Object text) {
        return text.toString().replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
    }
}
