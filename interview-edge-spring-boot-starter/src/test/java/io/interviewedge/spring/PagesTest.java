package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.servlet.CandidatePagesServlet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.SecurityFilterChain;

/** When the candidate's pages are there, and where. */
class PagesTest {

    private final WebApplicationContextRunner web = Hosts.web();

    @Test
    void theyAreWhereTheLinksLeadTo() {
        web.run(context -> assertThat(servlet(context).getUrlMappings()).containsExactly("/interview/*"));
    }

    @Test
    void theyAreWhereTheSettingSays() {
        web.withPropertyValues("interview-edge.pages.path=/i")
                .run(context -> assertThat(servlet(context).getUrlMappings()).containsExactly("/i/*"));
    }

    @Test
    void theContextPathIsNoPartOfTheirPath() {
        web.withPropertyValues(
                        "interview-edge.link=https://careers.example.com/ats/interview/{token}",
                        "server.servlet.context-path=/ats")
                .run(context -> assertThat(servlet(context).getUrlMappings()).containsExactly("/interview/*"));
    }

    @Test
    void aPathThatCannotBeIsRefused() {
        web.withPropertyValues("interview-edge.pages.path=/").run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("need a path of their own");
        });
    }

    @Test
    void anInterviewEdgeOfTheApplicationItselfNeedsTheSetting() {
        WebApplicationContextRunner own = web.withBean(
                "ownEdge",
                InterviewEdge.class,
                () -> InterviewEdge.builder()
                        .jobs(id -> Optional.empty())
                        .links(LinkTemplate.of(Hosts.LINK))
                        .build());

        own.run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("builds its InterviewEdge itself"));
        own.withPropertyValues("interview-edge.pages.path=/i")
                .run(context -> assertThat(servlet(context).getUrlMappings()).containsExactly("/i/*"));
    }

    @Test
    void theyCanBeTurnedOff() {
        web.withPropertyValues("interview-edge.pages.enabled=false")
                .run(context -> assertThat(context)
                        .hasSingleBean(InterviewEdge.class)
                        .doesNotHaveBean(CandidatePages.class)
                        .doesNotHaveBean("interviewEdgePagesAreOpen"));
    }

    @Test
    void thereAreNoneWithoutTheirModule() {
        web.withClassLoader(Hosts.without("io.interviewedge.web"))
                .run(context ->
                        assertThat(context).hasSingleBean(InterviewEdge.class).doesNotHaveBean("interviewEdgePages"));
    }

    @Test
    void thereAreNoneWithoutAnInterviewEdge() {
        web.withPropertyValues("spring.autoconfigure.exclude=" + InterviewEdgeAutoConfiguration.class.getName())
                .run(context -> assertThat(context)
                        .doesNotHaveBean(CandidatePages.class)
                        .doesNotHaveBean("interviewEdgePagesAreOpen"));
    }

    @Test
    void thereAreNoneWithoutAServer() {
        Hosts.working().run(context -> assertThat(context).doesNotHaveBean(CandidatePages.class));
    }

    @Test
    void pagesOfTheApplicationItselfComeFirst() {
        web.withBean(
                        "own",
                        CandidatePages.class,
                        () -> CandidatePages.builder(InterviewEdge.builder()
                                        .jobs(id -> Optional.empty())
                                        .links(LinkTemplate.of(Hosts.LINK))
                                        .build())
                                .build())
                .run(context ->
                        assertThat(context).getBean(CandidatePages.class).isSameAs(context.getBean("own")));
    }

    @Test
    void theOpenFilterChainCanBeTurnedOff() {
        web.run(context ->
                assertThat(context.getBeansOfType(SecurityFilterChain.class)).hasSize(2));
        web.withPropertyValues("interview-edge.pages.open=false")
                .run(context -> assertThat(context.getBeansOfType(SecurityFilterChain.class))
                        .hasSize(1)
                        .doesNotContainKey("interviewEdgePagesAreOpen"));
    }

    @Test
    void thereIsNoFilterChainWithoutSpringSecurity() {
        web.withClassLoader(Hosts.without("org.springframework.security"))
                .run(context -> assertThat(context).hasSingleBean(CandidatePages.class));
    }

    @Test
    void theirTemplatesMakeSpringBootMissNoneOfTheApplication() {
        String setting = "spring.mustache.check-template-location";

        web.run(context ->
                assertThat(context.getEnvironment().getProperty(setting)).isEqualTo("false"));
        web.withPropertyValues(setting + "=true")
                .run(context -> assertThat(context.getEnvironment().getProperty(setting))
                        .isEqualTo("true"));
    }

    @Test
    void thereIsNoFilterChainWhereSpringSecurityGuardsNothing() {
        web.withPropertyValues(
                        "spring.autoconfigure.exclude="
                                + "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration,"
                                + "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration,"
                                + "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration,"
                                + "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration")
                .run(context -> assertThat(context)
                        .hasSingleBean(CandidatePages.class)
                        .doesNotHaveBean(SecurityFilterChain.class));
    }

    private static ServletRegistrationBean<?> servlet(ApplicationContext context) {
        ServletRegistrationBean<?> found = context.getBean("interviewEdgePages", ServletRegistrationBean.class);
        assertThat(found.getServletName()).isEqualTo("interviewEdgePages");
        assertThat(found.getServlet()).isInstanceOf(CandidatePagesServlet.class);
        return found;
    }
}
