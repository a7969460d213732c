package io.interviewedge.examples.ats.candidate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The longest answer in characters. Templates use this bean by name. */
@Component("answerLimit")
public record AnswerLimit(
        @Value("${demo.max-answer-length}") int characters) {}
