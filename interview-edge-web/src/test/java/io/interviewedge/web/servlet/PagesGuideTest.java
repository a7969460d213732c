package io.interviewedge.web.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.Host;
import io.interviewedge.web.PageRequest;
import org.junit.jupiter.api.Test;

/** The code of docs/candidate-pages.md. */
class PagesGuideTest {

    @Test
    void thePagesAreMountedInTwoLines() {
        Host host = new Host();
        InterviewEdge edge = host.edge();

        CandidatePages pages = CandidatePages.builder(edge).build();
        CandidatePagesServlet servlet = new CandidatePagesServlet(pages); // at /interview/*

        assertThat(servlet.getServletInfo()).isEmpty();
        assertThat(pages.handle(PageRequest.get("/" + host.invited().value())).text())
                .contains("Start Interview");
    }
}
