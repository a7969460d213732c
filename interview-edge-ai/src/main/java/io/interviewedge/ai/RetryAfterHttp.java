package io.interviewedge.ai;

import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * Lets an analysis know when a busy provider takes requests again. LangChain4j does not hand on the {@code Retry-After}
 * header of a refusal; an HTTP client built by this builder throws it instead:
 * {@code JdkHttpClient.builder().httpClientBuilder(RetryAfterHttp.of(HttpClient.newBuilder()))}, given to the
 * {@code httpClientBuilder} of OpenAI's, Ollama's or another model. {@link ModelAnalyzer} reads what it throws.
 */
public final class RetryAfterHttp implements HttpClient.Builder {

    private final HttpClient.Builder builder;

    private RetryAfterHttp(HttpClient.Builder builder) {
        this.builder = builder;
    }

    /** The same builder, whose clients throw an {@code IOException} for a refusal that has a {@code Retry-After}. */
    public static HttpClient.Builder of(HttpClient.Builder builder) {
        return new RetryAfterHttp(Objects.requireNonNull(builder, "builder"));
    }

    @Override
    public HttpClient build() {
        return new RetryAfterClient(builder.build());
    }

    @Override
    public HttpClient.Builder cookieHandler(CookieHandler cookieHandler) {
        builder.cookieHandler(cookieHandler);
        return this;
    }

    @Override
    public HttpClient.Builder connectTimeout(Duration duration) {
        builder.connectTimeout(duration);
        return this;
    }

    @Override
    public HttpClient.Builder sslContext(SSLContext sslContext) {
        builder.sslContext(sslContext);
        return this;
    }

    @Override
    public HttpClient.Builder sslParameters(SSLParameters sslParameters) {
        builder.sslParameters(sslParameters);
        return this;
    }

    @Override
    public HttpClient.Builder executor(Executor executor) {
        builder.executor(executor);
        return this;
    }

    @Override
    public HttpClient.Builder followRedirects(Redirect policy) {
        builder.followRedirects(policy);
        return this;
    }

    @Override
    public HttpClient.Builder version(Version version) {
        builder.version(version);
        return this;
    }

    @Override
    public HttpClient.Builder priority(int priority) {
        builder.priority(priority);
        return this;
    }

    @Override
    public HttpClient.Builder proxy(ProxySelector proxySelector) {
        builder.proxy(proxySelector);
        return this;
    }

    @Override
    public HttpClient.Builder authenticator(Authenticator authenticator) {
        builder.authenticator(authenticator);
        return this;
    }
}
