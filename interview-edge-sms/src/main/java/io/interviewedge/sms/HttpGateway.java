package io.interviewedge.sms;

import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.error.ConfigurationException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any provider that takes a POST of a flat JSON object or a form. The message's id goes along as
 * {@code Idempotency-Key}: a provider that knows this header sends a message once, even if it is posted twice. 2xx
 * means that the message was taken, if the receipt is where {@link Builder#receipt} says; the other statuses mean what
 * HTTP says (RFC 9110).
 *
 * <pre>{@code
 * SmsGateway gateway = HttpGateway.json(URI.create("https://sms.example.com/v1/messages"))
 *         .header("Authorization", "Bearer " + key)
 *         .fields("to", "text")
 *         .constant("from", "Example Ltd")
 *         .receipt("message.id")
 *         .build();
 * }</pre>
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class HttpGateway implements SmsGateway {

    private final URI address;
    private final boolean form;
    private final Map<String, String> headers;
    private final Map<String, String> constants;
    private final String to;
    private final String text;
    private final @Nullable String receipt;

    private HttpGateway(Builder builder) {
        this.address = builder.address;
        this.form = builder.form;
        this.headers = new LinkedHashMap<>(builder.headers);
        this.constants = new LinkedHashMap<>(builder.constants);
        this.to = builder.to;
        this.text = builder.text;
        this.receipt = builder.receipt;
    }

    /**
     * Begins a gateway that takes a JSON object.
     *
     * @throws ConfigurationException if the address is not https, unless it is on this machine
     */
    public static Builder json(URI address) {
        return new Builder(address, false);
    }

    /**
     * Begins a gateway that takes a form.
     *
     * @throws ConfigurationException if the address is not https, unless it is on this machine
     */
    public static Builder form(URI address) {
        return new Builder(address, true);
    }

    @Override
    public HttpRequest.Builder request(TextMessage message) {
        Map<String, String> fields = new LinkedHashMap<>(constants);
        fields.put(to, message.to().value());
        fields.put(text, message.text());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", form ? FormBody.TYPE : JsonBody.TYPE)
                .header("Accept", JsonBody.TYPE)
                .header("Idempotency-Key", message.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(form ? FormBody.of(fields) : JsonBody.of(fields)));
        headers.forEach(request::setHeader);
        return request;
    }

    @Override
    public ChannelReply interpret(GatewayReply reply) {
        if (!reply.isSuccess()) {
            return StatusMeaning.notAccepted(reply);
        }
        if (receipt == null) {
            return StatusMeaning.accepted(reply);
        }
        JsonReply body = new JsonReply(reply.body());
        @Nullable String id = body.find(receipt);
        return id == null ? StatusMeaning.withoutReceipt(reply, body) : StatusMeaning.accepted(id);
    }

    @Override
    public URI address() {
        return GatewayAddress.shown(address);
    }

    /** Without headers and fields, which may be credentials. */
    @Override
    public String toString() {
        return "HttpGateway[" + address() + "]";
    }

    /** Collects how the provider wants its requests. Not safe for use by several threads. */
    public static final class Builder {

        private final URI address;
        private final boolean form;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, String> constants = new LinkedHashMap<>();
        private String to = "to";
        private String text = "text";
        private @Nullable String receipt;

        private Builder(URI address, boolean form) {
            this.address = GatewayAddress.require(address);
            this.form = form;
        }

        /**
         * Adds a header, such as {@code Authorization}.
         *
         * @throws ConfigurationException if the header cannot be set, or its value has a line break: a key from a file
         *     often does
         */
        public Builder header(String name, String value) {
            try {
                HttpRequest.newBuilder(address).setHeader(name, value);
            } catch (IllegalArgumentException refused) {
                // Without the cause, which quotes the value.
                throw new ConfigurationException("the header " + name.strip()
                        + " cannot be set, or its value has a line break or control character");
            }
            headers.put(name, value);
            return this;
        }

        /** Adds a field that is always the same, such as the sender. */
        public Builder constant(String name, String value) {
            constants.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * The names of the fields for the number ({@code +} and digits) and the text; {@code to} and {@code text} by
         * default.
         */
        public Builder fields(String to, String text) {
            this.to = Objects.requireNonNull(to, "to");
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Where a JSON reply has the provider's id of the message, such as {@code id}, {@code message.id} or
         * {@code messages.0.id}: a text or a number. A reply without it means that the message was not taken, even if
         * its status is 2xx; one that cannot be read leaves it uncertain. By default the receipt is the HTTP status, so
         * ask for the id if your provider tells errors with 200.
         */
        public Builder receipt(String path) {
            this.receipt = Objects.requireNonNull(path, "path");
            return this;
        }

        /** Builds it. Connects to nothing. */
        public HttpGateway build() {
            return new HttpGateway(this);
        }
    }
}
