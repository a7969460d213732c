package io.interviewedge.examples.ats.analysis;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows which language model judges interviews, and tries it. */
@Controller
@RequestMapping("/settings/model")
class ModelController {

    private final AnalysisSettings settings;
    private final TestQuestion test;

    ModelController(AnalysisSettings settings, TestQuestion test) {
        this.settings = settings;
        this.test = test;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("settings", settings.model().map(ModelPage::of).orElse(null));
        model.addAttribute("question", TestQuestion.QUESTION);
        model.addAttribute("answer", TestQuestion.ANSWER);
        TestRun latest = test.latest();
        model.addAttribute("test", latest);
        model.addAttribute("seconds", latest.seconds(Instant.now()));
        return "settings/model";
    }

    @PostMapping
    String test() {
        test.begin();
        return "redirect:/settings/model#reply";
    }

    /** For the page while the test runs. */
    @GetMapping("/test")
    @ResponseBody
    Map<String, Boolean> progress() {
        return Map.of("running", test.latest().isRunning());
    }
}
