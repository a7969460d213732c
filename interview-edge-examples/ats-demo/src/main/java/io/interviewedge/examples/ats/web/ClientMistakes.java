package io.interviewedge.examples.ats.web;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Failures that a client caused by a broken request. They are no concern of whoever reads the log. */
final class ClientMistakes {

    private static final Set<Class<? extends Exception>> TYPES = Set.of(
            RequestRejectedException.class,
            BadRequestException.class,
            InvalidParameterException.class,
            FileUploadException.class,
            MultipartException.class,
            InvalidPropertyException.class);

    private ClientMistakes() {}

    /** Whether the request was broken. */
    static boolean caused(Throwable failure) {
        return has(failure, ClientMistakes::isMistake);
    }

    /** The status for a broken request: 413 if it was too large, else 400. */
    static HttpStatus status(Throwable failure) {
        boolean tooLarge = has(
                failure,
                cause -> cause instanceof SizeException
                        || cause instanceof MaxUploadSizeExceededException
                        || (cause instanceof InvalidParameterException invalid
                                && invalid.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()));
        return tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
    }

    /** Whether the client is gone, so that nobody waits for an answer. */
    static boolean leftNobody(Throwable failure) {
        return has(
                failure,
                cause -> cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    private static boolean isMistake(Throwable cause) {
        return TYPES.stream().anyMatch(type -> type.isInstance(cause));
    }

    private static boolean has(Throwable failure, Predicate<Throwable> asked) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (asked.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
