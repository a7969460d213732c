package io.interviewedge.examples.spring;

import io.interviewedge.job.Job;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.question.Question;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. */
@SpringBootApplication(proxyBeanMethods = false)
public class HostSpring {

    public static void main(String[] args) {
        SpringApplication.run(HostSpring.class, args);
    }

    /** All that the library has to know: which job an id stands for. */
    @Bean
    JobDirectory jobs(Vacancies vacancies) {
        return id -> vacancies
                .findById(id)
                .map(vacancy -> Job.of(id, vacancy.title(), "Example Ltd", Question.of("why", "Why this job?")));
    }

    @Bean
    ApplicationRunner firstVacancy(Vacancies vacancies) {
        return arguments -> vacancies.save(new Vacancy("engineer", "Engineer"));
    }
}
