package io.interviewedge.sms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.error.ConfigurationException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any provider that takes a POST of a flat JSON object or a form. The message's id goes along as {@code Idempotency-Key}, with which a
 * provider that knows this header sends a message once that comes twice. 2xx means taken; the other statuses mean what HTTP says
 * (RFC 9110).
 *
 * <pre>{@code
 * SmsGateway gateway = JsonGateway.at(URI.create("https://sms.example.com/v1/messages"))
 *         .header("Authorization", "Bearer " + key)
 *         .fields("to", "text")
 *         .constant("from", "Example Ltd")
 *         .receipt("message.id");
 * }</pre>
 *
 * <p>Immutable: each method gives another one.
 */
public final class JsonGateway implements SmsGateway {

    private static final JsonFactory JSON = new JsonFactory();

    private final URI address;
    private final Map<String, String> headers;
    private final Map<String, String> constants;
    private final String to;
    private final String text;
    private final boolean form;
    private final @Nullable String receipt;

    private JsonGateway(
            URI address,
            Map<String, String> headers,
            Map<String, String> constants,
            String to,
            String text,
            boolean form,
            @Nullable String receipt) {
        this.address = GatewayAddress.require(address);
        this.headers = headers;
        this.constants = constants;
        this.to = Objects.requireNonNull(to, "to");
        this.text = Objects.requireNonNull(text, "text");
        this.form = form;
        this.receipt = receipt;
    }

    /**
     * A gateway that takes JSON with the fields {@code to} and {@code text}.
     *
     * @throws ConfigurationException if the address is not https, unless it is on this machine
     */
    public static JsonGateway at(URI address) {
        return new JsonGateway(address, Map.of(), Map.of(), "to", "text", false, null);
    }

    /**
     * With a header more, such as {@code Authorization}.
     *
     * @throws ConfigurationException if that header cannot be set, or its value has a line break: a key from a file often does
     */
    public JsonGateway header(String name, String value) {
        try {
            HttpRequest.newBuilder(address).setHeader(name, value);
        } catch (IllegalArgumentException refused) {
            // Without the cause, because it quotes the value.
            throw new ConfigurationException("the header " + name.strip()
                    + " cannot be set, or its value has a line break or control character");
        }
        return new JsonGateway(address, with(headers, name, value), constants, to, text, form, receipt);
    }

    /** With a field more that is always the same, such as the sender. */
    public JsonGateway constant(String name, String value) {
        return new JsonGateway(address, headers, with(constants, name, value), to, text, form, receipt);
    }

    /** What the fields of the number ({@code +} and digits) and of the text are called. */
    public JsonGateway fields(String to, String text) {
        return new JsonGateway(address, headers, constants, to, text, form, receipt);
    }

    /** With a form in place of JSON. */
    public JsonGateway asForm() {
        return new JsonGateway(address, headers, constants, to, text, true, receipt);
    }

    /** Where in a JSON answer the provider's id of the message is, such as {@code id}, {@code message.id} or {@code messages.0.id}. */
    public JsonGateway receipt(String path) {
        return new JsonGateway(address, headers, constants, to, text, form, Objects.requireNonNull(path, "path"));
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return more;
    }

    @Override
    public HttpRequest.Builder request(TextMessage message) {
        Map<String, String> fields = new LinkedHashMap<>(constants);
        fields.put(to, message.to().value());
        fields.put(text, message.text());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", form ? "application/x-www-form-urlencoded" : "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", message.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(form ? FormBody.of(fields) : json(fields)));
        headers.forEach(request::setHeader);
        return request;
    }

    private static String json(Map<String, String> fields) {
        StringWriter body = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(body)) {
            generator.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                generator.writeStringField(field.getKey(), field.getValue());
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toString();
    }

    @Override
    public ChannelReply reply(int status, String body) {
        return status / 100 == 2
                ? Replies.accepted(receipt == null ? null : JsonReply.of(body).text(receipt), status)
                : Replies.refused(status, null);
    }

    @Override
    public URI address() {
        return GatewayAddress.shown(address);
    }

    /** Without headers and fields: they may be credentials. */
    @Override
    public String toString() {
        return "JsonGateway[" + address() + "]";
    }
}
