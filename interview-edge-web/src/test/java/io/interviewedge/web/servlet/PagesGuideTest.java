package io.interviewedge.web.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.Host;
import io.interviewedge.web.PageRequest;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import org.junit.jupiter.api.Test;

/** The code of docs/candidate-pages.md and docs/cdi.md. */
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

    @Test
    @SuppressWarnings("serial")
    void aContainerThatCreatesServletsGetsAClass() {
        @WebServlet("/interview/*")
        class Candidates extends CandidatePagesServlet {

            Candidates(InterviewEdge edge) {
                super(CandidatePages.builder(edge).build());
            }
        }

        assertThat(new Candidates(new Host().edge())).isInstanceOf(HttpServlet.class);
    }
}
