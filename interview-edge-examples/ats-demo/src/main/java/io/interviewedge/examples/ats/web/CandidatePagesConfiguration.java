package io.interviewedge.examples.ats.web;

import io.interviewedge.InterviewEdge;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.servlet.CandidatePagesServlet;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mounts the candidate's pages, and their JSON. */
@Configuration(proxyBeanMethods = false)
class CandidatePagesConfiguration {

    @Bean
    CandidatePages candidatePages(InterviewEdge edge) {
        return CandidatePages.builder(edge).build();
    }

    @Bean
    ServletRegistrationBean<CandidatePagesServlet> candidatePagesServlet(CandidatePages pages) {
        return new ServletRegistrationBean<>(new CandidatePagesServlet(pages), CandidatePath.MOUNT + "/*");
    }
}
