package io.interviewedge.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A row of interview_question: one question of a script. In JPQL {@code InterviewQuestion}, with the attributes
 * {@code scriptId, position, questionId, text, required, modelAnswer} and the association {@code script}. It never
 * changes.
 */
@Entity(name = "InterviewQuestion")
@Table(name = "interview_question")
@IdClass(QuestionEntity.Key.class)
@Cacheable(false)
public class QuestionEntity {

    /** Identifies a question: its script, and its place there, which begins with 0. */
    public record Key(int position, String scriptId) implements Serializable {}

    @Id
    @Column(name = "script_id")
    private String scriptId;

    @Id
    @Column(name = "position")
    private int position;

    @Column(name = "question_id", insertable = false, updatable = false)
    private String questionId;

    @Column(name = "question_text", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private String text;

    @Column(name = "required", insertable = false, updatable = false)
    private boolean required;

    @Column(name = "model_answer", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private @Nullable String modelAnswer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "script_id", insertable = false, updatable = false)
    private ScriptEntity script;

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected QuestionEntity() {}

    public int position() {
        return position;
    }

    public String questionId() {
        return questionId;
    }

    public String text() {
        return text;
    }

    public boolean required() {
        return required;
    }

    /** For recruiters alone. */
    public @Nullable String modelAnswer() {
        return modelAnswer;
    }

    public ScriptEntity script() {
        return script;
    }
}
