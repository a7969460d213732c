package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.InviteRequest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.WebApplicationContext;

/** What a client reads where a controller lets a refusal through. */
class RefusalsTest {

    private final WebApplicationContextRunner web = Hosts.web().withUserConfiguration(Controllers.class);

    @Configuration(proxyBeanMethods = false)
    @Import(Inviting.class)
    static class Controllers {}

    @RestController
    static class Inviting {

        private final InterviewEdge edge;

        Inviting(InterviewEdge edge) {
            this.edge = edge;
        }

        @GetMapping("/invite/{job}/{email}")
        public String invite(@PathVariable("job") String job, @PathVariable("email") String email) {
            return edge.invites()
                    .invite(InviteRequest.forJob(job).email(email).build())
                    .link()
                    .toString();
        }
    }

    @Test
    void programsReadTheStatusAndTheCode() {
        for (String accept : new String[] {"application/json", "*/*", "application/problem+json"}) {
            web.run(context -> {
                MockHttpServletResponse response = get(context, "/invite/none/ada@example.com", accept);

                assertThat(response.getStatus()).isEqualTo(404);
                assertThat(response.getContentType()).isEqualTo("application/problem+json");
                assertThat(response.getContentAsString())
                        .contains("\"status\":404", "\"code\":\"job_not_found\"", "there is no job")
                        .doesNotContain("/invite/");
            });
        }
    }

    @Test
    void theFieldIsNamed() {
        web.run(context -> assertThat(get(context, "/invite/engineer/nobody", "application/json")
                        .getContentAsString())
                .contains("\"code\":\"invalid_value\"", "\"field\":\"email\""));
    }

    @Test
    void browsersGetTheErrorPage() {
        web.run(context -> {
            MockHttpServletResponse response = get(
                    context,
                    "/invite/none/ada@example.com",
                    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(response.getContentAsString()).isEmpty();
        });
    }

    @Test
    void anExceptionHandlerOfTheApplicationItselfComesFirst() {
        web.withUserConfiguration(OwnAdvice.class)
                .run(context -> assertThat(get(context, "/invite/none/ada@example.com", "application/json")
                                .getStatus())
                        .isEqualTo(202));
    }

    @RestControllerAdvice
    static class OwnAdvice {

        @ExceptionHandler
        @ResponseStatus(HttpStatus.ACCEPTED)
        String refused(RuntimeException failure) {
            return "own";
        }
    }

    @Test
    void itCanBeTurnedOff() {
        web.withPropertyValues("interview-edge.problems.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(RefusalAdvice.class));
    }

    @Test
    void withoutAServerNothingIsAnswered() {
        Hosts.working().run(context -> assertThat(context).doesNotHaveBean(RefusalAdvice.class));
    }

    @Test
    void withoutSpringMvcNothingIsAnswered() {
        Hosts.web()
                .withClassLoader(Hosts.without("org.springframework.web.servlet"))
                .run(context -> assertThat(context)
                        .hasSingleBean(InterviewEdge.class)
                        .doesNotHaveBean("interviewEdgeRefusalAdvice"));
    }

    private static MockHttpServletResponse get(WebApplicationContext context, String path, String accept)
            throws Exception {
        MockMvc client = MockMvcBuilders.webAppContextSetup(context).build();
        return client.perform(MockMvcRequestBuilders.get(path).header("Accept", accept))
                .andReturn()
                .getResponse();
    }
}
