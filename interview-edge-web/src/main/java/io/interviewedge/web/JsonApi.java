package io.interviewedge.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.interviewedge.error.InvalidValueException;
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

/** The candidate's side as JSON, for pages of the host's own and for the script of ours: openapi.json describes it. */
final class JsonApi {

    static final String FOLDER = "api";

    private static final String TYPE = "application/json";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

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
            requireMethod(request, "GET, HEAD");
            return json(200, out -> writeView(out, interviews.view(token)));
        }
        if (address.depth() == 3 && step.equals("start")) {
            requireMethod(request, "POST");
            CandidateView started = interviews.start(token);
            return json(200, out -> writeView(out, started));
        }
        if (address.depth() == 3 && step.equals("submit")) {
            requireMethod(request, "POST");
            interviews.submit(token);
            return json(200, out -> writeView(out, interviews.view(token)));
        }
        if (address.depth() == 4 && step.equals("answers")) {
            requireMethod(request, "PUT, POST");
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

    private static void requireMethod(PageRequest request, String allowed) {
        if (!List.of(allowed.split(", ")).contains(request.method())) {
            throw BadRequest.method(allowed);
        }
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

    /** The body of a request that saves an answer. Fields of other names are ignored. */
    private record NewAnswer(
            @Nullable String text, @Nullable Integer revision) {

        static NewAnswer read(byte[] body) {
            String content = PercentCode.utf8(body);
            if (content == null) {
                throw malformed();
            }
            try (JsonParser in = JSON.createParser(content)) {
                return read(in);
            } catch (JsonProcessingException e) {
                throw malformed();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static NewAnswer read(JsonParser in) throws IOException {
            String text = null;
            Integer revision = null;
            require(in.nextToken() == JsonToken.START_OBJECT);
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                JsonToken value = in.nextToken();
                if (name.equals("text") && value != JsonToken.VALUE_NULL) {
                    require(value == JsonToken.VALUE_STRING);
                    text = in.getText();
                } else if (name.equals("revision") && value != JsonToken.VALUE_NULL) {
                    require(value == JsonToken.VALUE_NUMBER_INT);
                    revision = in.getIntValue();
                } else {
                    in.skipChildren();
                }
            }
            require(in.nextToken() == null);
            return new NewAnswer(text, revision);
        }

        private static void require(boolean right) {
            if (!right) {
                throw malformed();
            }
        }

        private static BadRequest malformed() {
            return new BadRequest(
                    400,
                    "malformed_json",
                    "The body must be one JSON object in UTF-8 with the documented fields, each once and of its"
                            + " documented type.");
        }

        String requireText() {
            if (text == null) {
                throw new InvalidValueException("text", "is missing; for an empty answer, send an empty text");
            }
            return text;
        }

        int requireRevision() {
            if (revision == null) {
                throw new InvalidValueException(
                        "revision", "is missing; send the revision that was last seen, or 0 for none");
            }
            return revision;
        }

        /** Omits the text, so that answers stay out of logs. */
        @Override
        public String toString() {
            return "NewAnswer[revision=" + revision + "]";
        }
    }
}
