package io.interviewedge.examples.ats.candidate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many characters an answer may have. Templates ask for it by name. */
@Component("answerLimit")
public record AnswerLimit(
        @Value("${demo.max-answer-length}") int characters) {}
