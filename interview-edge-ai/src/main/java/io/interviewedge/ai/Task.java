package io.interviewedge.ai;

/** What one call asks for. */
enum Task {
    JUDGE("judge"),
    CONCLUDE("conclude"),
    JUDGE_AND_CONCLUDE("judge_and_conclude");

    private final String id;

    Task(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    boolean judges() {
        return this != CONCLUDE;
    }

    boolean concludes() {
        return this != JUDGE;
    }
}
