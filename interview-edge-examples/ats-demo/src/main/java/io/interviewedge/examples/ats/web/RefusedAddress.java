package io.interviewedge.examples.ats.web;

import io.interviewedge.error.InvitationNotFoundException;
import io.interviewedge.session.InviteToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Answers what the firewall refuses. A candidate's link that was copied with something no address may have, such as the
 * semicolon of an escaped ampersand or a line end, leads to the interview if its token is clear, and otherwise to the
 * page for dead links.
 */
final class RefusedAddress implements RequestRejectedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        Optional<String> link = link(request);
        if (link.isPresent()) {
            response.sendRedirect(link.get());
        } else {
            response.sendError(CandidatePath.is(CandidatePath.of(request)) ? 404 : 400);
        }
    }

    /** The link without what was added; none if it is what was refused, since it would be refused again. */
    private static Optional<String> link(HttpServletRequest request) {
        String address = request.getRequestURI();
        String page = request.getContextPath() + CandidatePath.MOUNT + "/";
        if (!request.getMethod().equals("GET")
                || !address.startsWith(page)
                || CandidatePath.isCandidatesApi(CandidatePath.of(request))) {
            return Optional.empty();
        }
        try {
            String added = address.substring(page.length());
            return Optional.of(page + InviteToken.parse(added).value()).filter(link -> !link.equals(address));
        } catch (InvitationNotFoundException unclear) {
            return Optional.empty();
        }
    }
}
