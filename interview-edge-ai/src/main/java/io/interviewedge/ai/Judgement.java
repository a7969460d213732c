package io.interviewedge.ai;

import io.interviewedge.analysis.Observation;
import java.util.List;

/**
 * What a model found in one answer, checked.
 *
 * @param score from 0 to 10
 * @param observations each with a quote from the answer
 */
record Judgement(String questionId, double score, List<Observation> observations) {}
