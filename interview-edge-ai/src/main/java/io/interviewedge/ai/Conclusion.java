package io.interviewedge.ai;

import io.interviewedge.analysis.Verdict;
import java.util.Map;

/** What a model makes of all answers together, checked. */
record Conclusion(Map<String, Double> scores, Verdict verdict, String verdictReason, String summary) {}
