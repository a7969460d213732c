package io.interviewedge.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the store relies on: the latest version of the tables, whichever database they are in. */
record ExpectedSchema(String table, List<Column> columns, List<Key> keys, List<String> indexes) {

    static final List<ExpectedSchema> TABLES = List.of(
            table("script", "id:64 job_id:128 title:200 company:200 introduction:10000")
                    .key("id"),
            table("question", "script_id:64 position question_id:64 question_text:2000 required model_answer:20000")
                    .key("script_id", "position")
                    .key("script_id", "question_id"),
            table(
                            "session",
                            "id tenant_id:64 token:64 job_id:128 job_title:200 external_id:128 script_id:64"
                                    + " candidate_email:254 candidate_email_key:640 candidate_name:200 candidate_phone:16"
                                    + " candidate_search:7000 locale:100 status:16 created_at started_at completed_at"
                                    + " last_activity_at expires_at revoked_at version")
                    .key("id")
                    .key("token")
                    .key("tenant_id", "job_id", "external_id")
                    .index("session_created_ix")
                    .index("session_status_ix")
                    .index("session_job_ix")
                    .index("session_email_ix")
                    .index("session_job_status_ix"),
            table("answer", "session_id question_id:64 answer_text:1000000 filled revision answered_at")
                    .key("session_id", "question_id"),
            table(
                            "analysis",
                            "session_id attempt state:16 analyzer:100 started_at lease_until finished_at overall verdict:16"
                                    + " verdict_reason:2000 summary:10000 failure:1000")
                    .key("session_id", "attempt"),
            table("analysis_trait", "session_id attempt trait:32 score").key("session_id", "attempt", "trait"),
            table("analysis_observation", "session_id attempt position question_id:64 observation_text:8000")
                    .key("session_id", "attempt", "position"),
            table(
                            "event",
                            "session_id sequence id tenant_id:64 job_id:128 type:32 occurred_at actor:128 detail:500"
                                    + " relayed_at")
                    .key("session_id", "sequence")
                    .index("event_unrelayed_ix"));

    /** A column, with the characters that it must have room for, or 0. */
    record Column(String name, int characters) {

        static Column parse(String text) {
            String[] parts = text.split(":", 2);
            return new Column(parts[0], parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
        }
    }

    /** Columns that are unique together. */
    record Key(List<String> columns) {}

    private static ExpectedSchema table(String name, String columns) {
        return new ExpectedSchema(
                name, Arrays.stream(columns.split(" ", -1)).map(Column::parse).toList(), List.of(), List.of());
    }

    private ExpectedSchema key(String... unique) {
        return new ExpectedSchema(table, columns, and(keys, new Key(List.of(unique))), indexes);
    }

    private ExpectedSchema index(String name) {
        return new ExpectedSchema(table, columns, keys, and(indexes, name));
    }

    private static <T> List<T> and(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
