package io.interviewedge.examples.spring;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Applications extends JpaRepository<Application, Long> {

    record Answer(String name, String jobTitle, String text) {}

    /** What applicants have answered whose interview is completed: one query over both. */
    @Query("""
            select new io.interviewedge.examples.spring.Applications$Answer(application.name, interview.jobTitle, answer.text)
            from Application application
            join application.interview interview
            join interview.answers answer
            where interview.status = 'completed' and answer.questionId = :questionId
            order by interview.completedAt
            """)
    List<Answer> answers(String questionId);
}
