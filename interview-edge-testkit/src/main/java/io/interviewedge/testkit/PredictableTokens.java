package io.interviewedge.testkit;

import io.interviewedge.invite.TokenGenerator;
import io.interviewedge.session.InviteToken;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tokens that a test can name beforehand: the first is {@code 00000000-0000-4000-8000-000000000001}, the second ends in
 * 2, and so on. <strong>For tests only: anyone who can count can open every interview.</strong> Each generator counts
 * for itself; use one per store. Safe for use by several threads.
 */
public final class PredictableTokens implements TokenGenerator {

    private static final long MAX_NUMBER = 0xFFFF_FFFF_FFFFL;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000L << 48;

    private final AtomicLong last = new AtomicLong();

    /** A generator whose next token is number 1. */
    public PredictableTokens() {}

    @Override
    public InviteToken next() {
        return number(last.incrementAndGet());
    }

    /**
     * The token of that number, whether or not it has been given out yet.
     *
     * @param number 1 for the first
     */
    public static InviteToken number(long number) {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "there is no predictable token " + number + "; they are numbered from 1 to " + MAX_NUMBER);
        }
        return InviteToken.of(new UUID(VERSION_4, VARIANT | number));
    }
}
