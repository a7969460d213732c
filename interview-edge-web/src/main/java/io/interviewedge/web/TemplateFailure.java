package io.interviewedge.web;

import com.samskivert.mustache.MustacheException;

/** A template could not be filled. */
final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message names no value, because values hold answers and the secret of the link. */
    TemplateFailure(String template, RuntimeException cause) {
        super(
                "the template \"" + template + "\" failed: "
                        + (cause instanceof MustacheException
                                ? cause.getMessage()
                                : cause.getClass().getName()),
                null,
                false,
                false);
    }
}
