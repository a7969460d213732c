package io.interviewedge.examples.ats.job;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
@RequestMapping("/jobs")
class JobsController {

    private final JobCatalog jobs;

    JobsController(JobCatalog jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("jobs", jobs.all());
        return "jobs/list";
    }

    @GetMapping("/{jobId}")
    String detail(@PathVariable String jobId, Model model) {
        model.addAttribute(
                "job", jobs.find(jobId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "jobs/detail";
    }
}
