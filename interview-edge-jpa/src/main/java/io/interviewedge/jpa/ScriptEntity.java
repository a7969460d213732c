package io.interviewedge.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of interview_script: the questions that candidates are shown. In JPQL {@code InterviewScript}, with the
 * attributes {@code id, jobId, title, company, introduction} and the association {@code questions}. It never changes.
 */
@Entity(name = "InterviewScript")
@Table(name = "interview_script")
@Cacheable(false)
public class ScriptEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "job_id", insertable = false, updatable = false)
    private String jobId;

    @Column(name = "title", insertable = false, updatable = false)
    private String title;

    @Column(name = "company", insertable = false, updatable = false)
    private String company;

    @Column(name = "introduction", length = Lengths.UNLIMITED, insertable = false, updatable = false)
    private @Nullable String introduction;

    @OneToMany(mappedBy = "script")
    @OrderBy("position")
    private List<QuestionEntity> questions = new ArrayList<>();

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected ScriptEntity() {}

    /** 64 hexadecimal digits: a hash of the content. */
    public String id() {
        return id;
    }

    public String jobId() {
        return jobId;
    }

    public String title() {
        return title;
    }

    public String company() {
        return company;
    }

    public @Nullable String introduction() {
        return introduction;
    }

    /** In the order they are asked. */
    public List<QuestionEntity> questions() {
        return List.copyOf(questions);
    }
}
