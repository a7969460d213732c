package io.interviewedge.examples.ats.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows requests that the server itself refuses before they reach a controller. */
@Controller
class UnhandledErrorController implements ErrorController {

    private final UploadLimit uploads;

    UnhandledErrorController(UploadLimit uploads) {
        this.uploads = uploads;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without this attribute, somebody opened this address directly.
        HttpStatusCode code = HttpStatusCode.valueOf(status instanceof Integer value ? value : 404);
        String address = CandidatePath.of(request);
        return ProblemReply.to(request, address, uploads.explain(address, Problems.of(code)));
    }
}
