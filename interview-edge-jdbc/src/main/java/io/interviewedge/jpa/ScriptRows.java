package io.interviewedge.jpa;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Question;
import io.interviewedge.store.NewSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of interview_script and interview_question. They never change, so it does not matter when they were read. */
final class ScriptRows {

    private ScriptRows() {}

    static Optional<InterviewScript> find(EntityAccess access, String scriptId) {
        List<ScriptEntity> scripts = access.all(
                ScriptEntity.class, "select s from InterviewScript s where s.id = :id", Map.of("id", scriptId));
        if (scripts.isEmpty()) {
            return Optional.empty();
        }
        List<QuestionEntity> questions = access.all(
                QuestionEntity.class,
                "select q from InterviewQuestion q where q.scriptId = :id order by q.position",
                Map.of("id", scriptId));
        return Optional.of(scripts.get(0).toScript(questions));
    }

    /** Inserts those that are not there, in the order of their ids, so that two transactions never wait for each other's. */
    static void insertMissing(EntityAccess access, List<NewSession> created) {
        Map<String, InterviewScript> missing = new TreeMap<>();
        created.forEach(each -> missing.putIfAbsent(each.script().id(), each.script()));
        List<String> present = Keys.present(
                access, String.class, "select s.id from InterviewScript s where s.id in :keys", missing.keySet());
        present.forEach(missing::remove);
        List<ScriptEntity> scripts = new ArrayList<>();
        List<QuestionEntity> questions = new ArrayList<>();
        for (InterviewScript script : missing.values()) {
            scripts.add(new ScriptEntity(script));
            int position = 0;
            for (Question question : script.questions()) {
                questions.add(new QuestionEntity(script.id(), position++, question));
            }
        }
        // One after the other: together they would go in the provider's order, which plain columns do not tell.
        access.insert(scripts);
        access.insert(questions);
    }
}
