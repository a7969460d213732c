package io.interviewedge.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.interviewedge.error.InvitationNotFoundException;
import io.interviewedge.interview.CandidateView;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.question.Scale;
import io.interviewedge.session.InviteToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The candidate's side as JSON, for the host's own pages and for our script; openapi.json describes it. */
final class JsonApi {

    static final String FOLDER = "api";

    private static final String TYPE = "application/json";
    private static final JsonFactory JSON = new JsonFactory();

    private final InterviewService interviews;
    private final Body body;
    private final Texts english;

    JsonApi(InterviewService interviews, Languages languages) {
        this.interviews = interviews;
        this.body = Body.forAnswersOf(interviews.maxAnswerLength());
        this.english = languages.of(Locale.ENGLISH);
    }

    PageResponse handle(PageRequest request, Address address) {
        InviteToken token = InviteToken.parse(address.step(1));
        String step = address.step(2);
        if (address.depth() == 2) {
            request.requireMethod("GET, HEAD");
            return json(200, out -> writeView(out, interviews.view(token)));
        }
        if (address.depth() == 3 && step.equals("start")) {
            request.requireMethod("POST");
            CandidateView started = interviews.start(token);
            return json(200, out -> writeView(out, started));
        }
        if (address.depth() == 3 && step.equals("submit")) {
            request.requireMethod("POST");
            interviews.submit(token);
            return json(200, out -> writeView(out, interviews.view(token)));
        }
        if (address.depth() == 4 && step.equals("answers")) {
            request.requireMethod("PUT, POST");
            return save(request, token, address.step(3));
        }
        throw new InvitationNotFoundException();
    }

    /** By POST too, because some proxies refuse PUT. */
    private PageResponse save(PageRequest request, InviteToken token, String questionId) {
        Body.requireType(request, TYPE);
        NewAnswer answer = NewAnswer.read(body.of(request));
        int revision = interviews
                .answer(token, questionId, answer.requireText(), answer.requireRevision())
                .revision();
        return json(200, out -> {
            out.writeStartObject();
            out.writeNumberField("revision", revision);
            out.writeEndObject();
        });
    }

    PageResponse problem(Problem problem) {
        PageResponse response = json(problem.status(), out -> {
            out.writeStartObject();
            out.writeStringField(
                    "type", "urn:interview-edge:problem:" + problem.code().replace('_', '-'));
            out.writeStringField("code", problem.code());
            out.writeStringField("title", problem.title(english));
            out.writeNumberField("status", problem.status());
            out.writeStringField("detail", problem.detail());
            for (Map.Entry<String, Object> extra : problem.extras().entrySet()) {
                writeExtra(out, extra.getKey(), extra.getValue());
            }
            out.writeEndObject();
        });
        return response.with("Content-Type", "application/problem+json").withAll(problem.headers());
    }

    private static void writeExtra(JsonGenerator out, String name, Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumberField(name, number);
        } else if (value instanceof List<?> names) {
            out.writeArrayFieldStart(name);
            for (Object each : names) {
                out.writeString(String.valueOf(each));
            }
            out.writeEndArray();
        } else {
            out.writeStringField(name, String.valueOf(value));
        }
    }

    private static void writeView(JsonGenerator out, CandidateView view) throws IOException {
        out.writeStartObject();
        out.writeStringField("status", view.status().id());
        out.writeStringField("jobTitle", view.jobTitle());
        out.writeStringField("companyName", view.company());
        out.writeStringField("candidateName", view.candidateName());
        out.writeStringField("introduction", view.introduction());
        out.writeStringField("locale", view.locale().toLanguageTag());
        out.writeStringField("completedAt", text(view.completedAt()));
        out.writeStringField("expiresAt", text(view.expiresAt()));
        out.writeArrayFieldStart("questions");
        for (AskedQuestion question : view.questions()) {
            out.writeStartObject();
            out.writeStringField("id", question.id());
            out.writeNumberField("number", question.number());
            out.writeStringField("text", question.text());
            out.writeBooleanField("required", question.required());
            out.writeStringField("answer", question.answer());
            out.writeNumberField("revision", question.revision());
            out.writeObjectFieldStart("kind");
            writeKind(out, question.kind());
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeKind(JsonGenerator out, QuestionKind kind) throws IOException {
        out.writeStringField("type", kind.id());
        if (kind instanceof Choice choice) {
            out.writeBooleanField("several", choice.several());
            out.writeArrayFieldStart("options");
            for (Option option : choice.options()) {
                out.writeStartObject();
                out.writeStringField("id", option.id());
                out.writeStringField("label", option.label());
                out.writeEndObject();
            }
            out.writeEndArray();
        } else if (kind instanceof Scale scale) {
            out.writeNumberField("from", scale.from());
            out.writeNumberField("to", scale.to());
            out.writeStringField("fromLabel", scale.fromLabel());
            out.writeStringField("toLabel", scale.toLabel());
        } else if (kind instanceof Numeric number) {
            out.writeStringField("lowest", plain(number.lowest()));
            out.writeStringField("highest", plain(number.highest()));
            out.writeStringField("unit", number.unit());
        }
    }

    /** As text, so that no client rounds it. */
    private static @Nullable String plain(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.toPlainString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private interface Writing {
        void write(JsonGenerator out) throws IOException;
    }

    private static PageResponse json(int status, Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PageResponse.of(status, TYPE, bytes.toByteArray());
    }
}
