package io.interviewedge.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of interview_question_kind: how a question of a script is answered, if not by text. In JPQL
 * {@code InterviewQuestionKind}, with the attributes {@code scriptId, questionId, kind, lowest, highest, lowestLabel,
 * highestLabel, unit}. It never changes.
 */
@Entity(name = "InterviewQuestionKind")
@Table(name = "interview_question_kind")
@IdClass(QuestionKindEntity.Key.class)
@Cacheable(false)
public class QuestionKindEntity {

    /** Identifies a question: its id, and its script. */
    public record Key(String questionId, String scriptId) implements Serializable {}

    @Id
    @Column(name = "script_id")
    private String scriptId;

    @Id
    @Column(name = "question_id")
    private String questionId;

    @Column(name = "kind", insertable = false, updatable = false)
    private String kind;

    @Column(name = "lowest", precision = 21, scale = 6, insertable = false, updatable = false)
    private @Nullable BigDecimal lowest;

    @Column(name = "highest", precision = 21, scale = 6, insertable = false, updatable = false)
    private @Nullable BigDecimal highest;

    @Column(name = "lowest_label", insertable = false, updatable = false)
    private @Nullable String lowestLabel;

    @Column(name = "highest_label", insertable = false, updatable = false)
    private @Nullable String highestLabel;

    @Column(name = "unit", insertable = false, updatable = false)
    private @Nullable String unit;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected QuestionKindEntity() {}

    public String scriptId() {
        return scriptId;
    }

    public String questionId() {
        return questionId;
    }

    /** {@code choice} (of one option), {@code choices} (of several), {@code scale} or {@code number}. */
    public String kind() {
        return kind;
    }

    /** The lowest number of a scale or number, or null. */
    public @Nullable BigDecimal lowest() {
        return lowest;
    }

    /** The highest number of a scale or number, or null. */
    public @Nullable BigDecimal highest() {
        return highest;
    }

    /** What the lowest number of a scale means, or null. */
    public @Nullable String lowestLabel() {
        return lowestLabel;
    }

    /** What the highest number of a scale means, or null. */
    public @Nullable String highestLabel() {
        return highestLabel;
    }

    /** What a number counts, or null. */
    public @Nullable String unit() {
        return unit;
    }
}
