package io.interviewedge.web;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A long body that counts what is read of it. */
public final class Zeros extends InputStream {

    private final long size;
    private final AtomicLong taken = new AtomicLong();

    public Zeros(long size) {
        this.size = size;
    }

    public long taken() {
        return taken.get();
    }

    @Override
    public int read() {
        return taken.getAndIncrement() < size ? '0' : -1;
    }
}
