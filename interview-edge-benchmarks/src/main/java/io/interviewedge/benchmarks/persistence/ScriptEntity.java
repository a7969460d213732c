package io.interviewedge.benchmarks.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** What the candidates of a job are asked. */
@Entity
@Table(name = "script")
class ScriptEntity {

    @Id
    @Column(length = 64)
    String id;

    @Column(nullable = false, length = 200)
    String title;

    @Column(nullable = false, length = 200)
    String company;

    @OneToMany(mappedBy = "script", cascade = CascadeType.ALL)
    @OrderBy("position")
    List<QuestionEntity> questions = new ArrayList<>();

    /** For the provider. */
    @SuppressWarnings("NullAway")
    protected ScriptEntity() {}

    ScriptEntity(String id, String title, String company) {
        this.id = id;
        this.title = title;
        this.company = company;
    }

    boolean asks(String questionId) {
        return questions.stream().anyMatch(question -> question.questionId.equals(questionId));
    }
}
