package io.interviewedge.web;

/** A request that no page could have sent. Nothing was changed. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /** @param detail one sentence that says what was wrong and what would be right */
    BadRequest(int status, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** What is wrong with a field. */
    static BadRequest field(String problem) {
        return new BadRequest(400, "bad_request", problem);
    }

    static BadRequest notFound() {
        return new BadRequest(404, "not_found", "There is nothing at this address.");
    }

    /** @param allowed the methods that the address supports */
    static BadRequest method(String allowed) {
        return new BadRequest(405, "method_not_allowed", allowed);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
