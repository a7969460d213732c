package io.interviewedge.benchmarks.web;

import io.interviewedge.InterviewEdge;
import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.interview.CandidateView;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.servlet.CandidatePagesServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The page of one answered question, by the servlet of the library and by a dispatcher of Spring MVC with Thymeleaf.
 * Both read the interview from the same store in memory, and both get the same request without a server around them.
 */
final class QuestionPages {

    private static final String MOUNT = "/i";
    private static final int NUMBER = 2;

    private final String path;
    private final HttpServlet ours;
    private final HttpServlet theirs;

    QuestionPages() {
        InterviewEdge edge = SampleJob.library(new InMemorySessionStore());
        InviteToken token = edge.invites()
                .invite(InviteRequest.forJob(SampleJob.JOB.id())
                        .email("ada@example.com")
                        .build())
                .session()
                .token();
        edge.interviews().start(token);
        for (String question : SampleJob.questionIds()) {
            edge.interviews().answer(token, question, SampleJob.ANSWER, 0);
        }
        path = "/" + token.value() + "/questions/" + NUMBER;
        ours = started(new CandidatePagesServlet(CandidatePages.builder(edge).build()));
        theirs = started(dispatcher(edge));
    }

    String interviewEdge() {
        return page(ours);
    }

    String springMvcThymeleaf() {
        return page(theirs);
    }

    private String page(HttpServlet servlet) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", MOUNT + path);
        request.setServletPath(MOUNT);
        request.setPathInfo(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            servlet.service(request, response);
            String page = response.getContentAsString();
            if (!page.contains(SampleJob.ANSWER) || !page.contains("See all answers")) {
                throw new IllegalStateException("this is not the page of the question: " + response.getStatus());
            }
            return page;
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DispatcherServlet dispatcher(InterviewEdge edge) {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Mvc.class, Questions.class);
        context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("interviewEdge", edge));
        return new DispatcherServlet(context);
    }

    private static HttpServlet started(HttpServlet servlet) {
        try {
            servlet.init(new MockServletConfig(new MockServletContext(), "pages"));
            return servlet;
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Spring Boot sets it up. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Mvc {

        @Bean
        ThymeleafViewResolver views() {
            ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
            templates.setPrefix("pages/");
            templates.setSuffix(".html");
            templates.setTemplateMode(TemplateMode.HTML);
            templates.setCharacterEncoding("UTF-8");
            SpringTemplateEngine engine = new SpringTemplateEngine();
            engine.setEnableSpringELCompiler(true);
            engine.setTemplateResolver(templates);
            ThymeleafViewResolver views = new ThymeleafViewResolver();
            views.setTemplateEngine(engine);
            views.setCharacterEncoding("UTF-8");
            return views;
        }
    }

    /** What a host would write. */
    @Controller
    static class Questions {

        private final InterviewEdge edge;

        Questions(InterviewEdge edge) {
            this.edge = edge;
        }

        @GetMapping("/{token}/questions/{number}")
        ModelAndView show(@PathVariable("token") String token, @PathVariable("number") int number) {
            CandidateView view = edge.interviews().view(InviteToken.parse(token));
            return new ModelAndView(
                    "question",
                    Map.of(
                            "home",
                            MOUNT + "/" + token,
                            "view",
                            view,
                            "question",
                            view.questions().get(number - 1),
                            "maxLength",
                            edge.interviews().maxAnswerLength()));
        }
    }
}
