package io.interviewedge.examples.ats.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The largest uploaded file. The server refuses a larger one before it reaches a controller. */
@Component
public final class UploadLimit {

    private static final String UPLOADS = "/bulk";

    private final DataSize largest;

    UploadLimit(@Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.largest = largest;
    }

    /** The limit as text, such as {@code 10 MB}. */
    public String text() {
        long megabytes = largest.toMegabytes();
        return DataSize.ofMegabytes(megabytes).equals(largest) ? megabytes + " MB" : largest.toKilobytes() + " KB";
    }

    /** Returns the problem; if an uploaded file was too large, with an explanation for the recruiter. */
    Problem explain(String path, Problem problem) {
        if (problem.status() != HttpStatus.CONTENT_TOO_LARGE || !path.equals(UPLOADS)) {
            return problem;
        }
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "file_too_large",
                "The file is too large",
                "The limit is " + text() + ", and nobody was invited. Split the file into several files.");
    }
}
