package io.interviewedge.ai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model's reply, checked.
 *
 * @param judgements one for each answer that was sent; empty if none was
 * @param conclusion null if the task asked for none
 */
record Reply(List<Judgement> judgements, @Nullable Conclusion conclusion) {}
