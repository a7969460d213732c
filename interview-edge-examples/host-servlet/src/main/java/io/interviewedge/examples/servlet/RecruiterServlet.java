package io.interviewedge.examples.servlet;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.review.InterviewReview.ReviewedAnswer;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionSummary;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Invites by POST, and shows by GET what was answered. */
final class RecruiterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient InterviewEdge edge;

    RecruiterServlet(InterviewEdge edge) {
        this.edge = edge;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            InviteRequest invite = InviteRequest.forJob("engineer")
                    .email(request.getParameter("email"))
                    .build();
            response.getWriter().println(edge.invites().invite(invite).link());
        } catch (InvalidValueException refused) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, refused.getMessage());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        SessionQuery completed = SessionQuery.all().status(SessionStatus.COMPLETED);
        for (SessionSummary item : edge.tracking().find(completed).items()) {
            for (ReviewedAnswer answer :
                    edge.reviews().find(item.session().id()).answers()) {
                response.getWriter().println(answer.question() + " " + answer.shownText());
            }
        }
    }
}
