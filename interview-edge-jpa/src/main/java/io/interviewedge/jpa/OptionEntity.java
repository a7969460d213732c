package io.interviewedge.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A row of interview_question_option: one option of a choice. In JPQL {@code InterviewQuestionOption}, with the
 * attributes {@code scriptId, questionId, position, optionId, label, points}. It never changes.
 */
@Entity(name = "InterviewQuestionOption")
@Table(name = "interview_question_option")
@IdClass(OptionEntity.Key.class)
@Cacheable(false)
public class OptionEntity {

    /** Identifies an option: its place in its question, which begins with 0. */
    public record Key(int position, String questionId, String scriptId) implements Serializable {}

    @Id
    @Column(name = "script_id")
    private String scriptId;

    @Id
    @Column(name = "question_id")
    private String questionId;

    @Id
    @Column(name = "position")
    private int position;

    @Column(name = "option_id", insertable = false, updatable = false)
    private String optionId;

    @Column(name = "option_label", insertable = false, updatable = false)
    private String label;

    @Column(name = "points", insertable = false, updatable = false)
    private @Nullable Integer points;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected OptionEntity() {}

    public String scriptId() {
        return scriptId;
    }

    public String questionId() {
        return questionId;
    }

    public int position() {
        return position;
    }

    /** What an answer that chose it has as one of its lines. */
    public String optionId() {
        return optionId;
    }

    public String label() {
        return label;
    }

    /** For recruiters alone; null if the option carries none. */
    public @Nullable Integer points() {
        return points;
    }
}
