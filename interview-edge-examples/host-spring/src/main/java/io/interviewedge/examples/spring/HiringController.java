package io.interviewedge.examples.spring;

import java.net.URI;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HiringController {

    private final Hiring hiring;
    private final Applications applications;

    HiringController(Hiring hiring, Applications applications) {
        this.hiring = hiring;
        this.applications = applications;
    }

    record NewApplication(String vacancy, String name, String email) {}

    @PostMapping("/applications")
    URI apply(@RequestBody NewApplication application) {
        return hiring.apply(application.vacancy(), application.name(), application.email());
    }

    @GetMapping("/answers")
    List<Applications.Answer> answers() {
        return applications.answers("why");
    }
}
