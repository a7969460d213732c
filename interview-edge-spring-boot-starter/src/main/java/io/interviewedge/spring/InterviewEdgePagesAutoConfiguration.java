package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.servlet.CandidatePagesServlet;
import jakarta.servlet.Servlet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;

/**
 * Shows the candidate's pages in a servlet application, by a servlet of their own beside Spring's: it gets each address
 * and each body as it was sent.
 */
@AutoConfiguration(after = InterviewEdgeAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({CandidatePages.class, Servlet.class})
@ConditionalOnBean(InterviewEdge.class)
@ConditionalOnProperty(name = "interview-edge.pages.enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties({PagesProperties.class, MessagesProperties.class})
@PropertySource("classpath:META-INF/spring/interview-edge-pages.properties")
public final class InterviewEdgePagesAutoConfiguration {

    /** The name of the servlet, by which requests for it are recognised. */
    static final String SERVLET = "interviewEdgePages";

    /** Made by Spring. */
    InterviewEdgePagesAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    CandidatePages interviewEdgeCandidatePages(
            InterviewEdge edge, MessagesProperties messages, ObjectProvider<RefusalListener> refusals) {
        CandidatePages.Builder builder = CandidatePages.builder(edge).zone(messages.zone());
        if (messages.fallback() != null) {
            builder.fallbackLanguage(messages.fallback());
        }
        refusals.ifAvailable(listener -> builder.onRefusal(listener::refused));
        return builder.build();
    }

    @Bean
    ServletRegistrationBean<CandidatePagesServlet> interviewEdgePages(
            CandidatePages pages,
            PagesProperties properties,
            ObjectProvider<LinkTemplate> link,
            @Value("${server.servlet.context-path:}") String contextPath) {
        String path = PagesPath.of(properties.path(), link.getIfAvailable(), contextPath);
        ServletRegistrationBean<CandidatePagesServlet> servlet =
                new ServletRegistrationBean<>(new CandidatePagesServlet(pages), path + "/*");
        servlet.setName(SERVLET);
        return servlet;
    }
}
