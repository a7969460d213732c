package io.interviewedge.jpa;

import io.interviewedge.job.InterviewScript;
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

/** A row of interview_script: what candidates are shown. In JPQL {@code InterviewScript}. It never changes. */
@Entity(name = "InterviewScript")
@Table(name = "interview_script")
@Cacheable(false)
public class ScriptEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "job_id")
    private String jobId;

    @Column(name = "title")
    private String title;

    @Column(name = "company")
    private String company;

    @Column(name = "introduction", length = Lengths.UNLIMITED)
    private @Nullable String introduction;

    @OneToMany(mappedBy = "script")
    @OrderBy("position")
    private List<QuestionEntity> questions = new ArrayList<>();

    /** For the persistence provider, which fills it. */
    @SuppressWarnings("NullAway.Init")
    protected ScriptEntity() {}

    ScriptEntity(InterviewScript script) {
        this.id = script.id();
        this.jobId = script.jobId();
        this.title = script.title();
        this.company = script.company();
        this.introduction = script.introduction();
    }

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

    /** The library's own value, with its questions. */
    public InterviewScript toScript() {
        return toScript(questions);
    }

    /** For a script that was just made and whose own list is still empty, too. */
    InterviewScript toScript(List<QuestionEntity> inOrder) {
        return new InterviewScript(
                id,
                jobId,
                title,
                company,
                introduction,
                inOrder.stream().map(QuestionEntity::toQuestion).toList());
    }
}
