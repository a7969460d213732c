package io.interviewedge.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.SocketFactory;

/** Sockets from which nothing can be read after a limit of time, however little comes however often. */
final class BoundedSockets extends SocketFactory {

    private final long end;

    BoundedSockets(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    @Override
    public Socket createSocket() {
        return new BoundedSocket(end);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int localPort) throws IOException {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int localPort) throws IOException {
        throw unconnected();
    }

    private static IOException unconnected() {
        return new IOException("these sockets are made first and connected then, so that connecting has a limit too");
    }

    private static final class BoundedSocket extends Socket {

        private final long end;

        BoundedSocket(long end) {
            this.end = end;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int usual = getSoTimeout();
                    setSoTimeout(Math.min(usual == 0 ? Integer.MAX_VALUE : usual, remaining()));
                    try {
                        return super.read(bytes, from, length);
                    } finally {
                        setSoTimeout(usual);
                    }
                }
            };
        }

        private int remaining() throws SocketTimeoutException {
            long millis = (end - System.nanoTime()) / 1_000_000;
            if (millis < 1) {
                throw new SocketTimeoutException("the time for this message is over");
            }
            return (int) Math.min(millis, Integer.MAX_VALUE);
        }
    }
}
