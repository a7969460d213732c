package io.interviewedge.question;

/** An answer in the candidate's own words. */
public record FreeText() implements QuestionKind {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String canonical(String questionId, String answer) {
        return answer;
    }

    @Override
    public String shown(String answer) {
        return answer;
    }

    @Override
    public FreeText checked() {
        return this;
    }
}
