package io.interviewedge.examples.ats.analysis;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
        model.addAttribute("seconds", TestQuestion.MAX_DURATION.toSeconds());
        return "settings/model";
    }

    /** The reply is shown once: reloading the page does not ask again. */
    @PostMapping
    String test(RedirectAttributes next) {
        next.addFlashAttribute("reply", test.ask());
        return "redirect:/settings/model#reply";
    }
}
