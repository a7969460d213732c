package io.interviewedge.benchmarks.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One question of a script. */
@Entity
@Table(name = "question")
class QuestionEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    ScriptEntity script;

    @Column(nullable = false)
    int position;

    @Column(nullable = false, length = 64)
    String questionId;

    @Column(nullable = false, columnDefinition = "text")
    String text;

    @Column(nullable = false)
    boolean required;

    /** For the provider. */
    @SuppressWarnings("NullAway")
    protected QuestionEntity() {}

    QuestionEntity(ScriptEntity script, int position, String questionId, String text, boolean required) {
        this.script = script;
        this.position = position;
        this.questionId = questionId;
        this.text = text;
        this.required = required;
    }
}
