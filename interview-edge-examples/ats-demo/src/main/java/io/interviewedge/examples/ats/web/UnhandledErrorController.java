package io.interviewedge.examples.ats.web;

import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.PageRequest;
import io.interviewedge.web.PageResponse;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows requests that the server itself refuses before they reach a controller. */
@Controller
class UnhandledErrorController implements ErrorController {

    private static final Pattern NAME = Pattern.compile("[^/]+");

    private final UploadLimit uploads;
    private final CandidatePages candidatePages;

    UnhandledErrorController(UploadLimit uploads, CandidatePages candidatePages) {
        this.uploads = uploads;
        this.candidatePages = candidatePages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without this attribute, somebody opened this address directly.
        HttpStatusCode code = HttpStatusCode.valueOf(status instanceof Integer value ? value : 404);
        String address = CandidatePath.of(request);
        if (CandidatePath.is(address) && code.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return deadLink(address);
        }
        return ProblemReply.to(address, uploads.explain(address, Problems.of(code)));
    }

    /** Every dead link looks the same, so that guessing reveals nothing: a link is asked for that cannot exist. */
    private ResponseEntity<byte[]> deadLink(String address) {
        String path = CandidatePath.isCandidatesApi(address)
                ? "/api/x"
                : NAME.matcher(address.substring(CandidatePath.MOUNT.length())).replaceAll("x");
        PageResponse page = candidatePages.handle(PageRequest.get(path));
        HttpHeaders headers = new HttpHeaders();
        page.headers().forEach(headers::set);
        return ResponseEntity.status(page.status()).headers(headers).body(page.body());
    }
}
