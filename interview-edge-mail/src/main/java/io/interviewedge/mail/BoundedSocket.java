package io.interviewedge.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection that ends in time and in bytes, whether they trickle in or pour in. It lies below the encryption, so
 * that its limits hold before, during and after the handshake.
 */
final class BoundedSocket extends Socket {

    /**
     * A polite server says a few kilobytes, its certificates included. The mail library keeps a reply until its end.
     */
    static final int MAX_BYTES_READ = 256 * 1024;

    private final long end;
    private int bytesRead;

    private BoundedSocket(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    static BoundedSocket connect(String host, int port, TimeLimits limits) throws IOException {
        BoundedSocket socket = new BoundedSocket(limits.total());
        try {
            // With the name, which the certificate must have. Without it, a name would be looked up for the number.
            InetAddress address =
                    InetAddress.getByAddress(host, InetAddress.getByName(host).getAddress());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(millis(limits.reply()));
            socket.connect(new InetSocketAddress(address, port), millis(limits.connect()));
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    /** The same connection, encrypted from here on. The server's certificate must be trusted and have its name. */
    Socket encrypted(SSLSocketFactory trust) throws IOException {
        try {
            SSLSocket socket =
                    (SSLSocket) trust.createSocket(this, getInetAddress().getHostName(), getPort(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    private static int millis(Duration limit) {
        return Math.toIntExact(limit.toMillis());
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new BoundedInput(super.getInputStream());
    }

    private void requireEnd(int count) throws EndlessReplyException {
        bytesRead += Math.max(count, 0);
        if (bytesRead > MAX_BYTES_READ) {
            bytesRead = MAX_BYTES_READ;
            throw new EndlessReplyException(MAX_BYTES_READ);
        }
    }

    private int remaining() throws SocketTimeoutException {
        long millis = (end - System.nanoTime()) / 1_000_000;
        if (millis < 1) {
            throw new SocketTimeoutException("the time for this message is over");
        }
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }

    /** Never tells how much is available: the JDK's TLS would throw all of it away before it closes, without end. */
    private final class BoundedInput extends InputStream {

        private final InputStream input;

        private BoundedInput(InputStream input) {
            this.input = input;
        }

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
                int count = input.read(bytes, from, length);
                requireEnd(count);
                return count;
            } finally {
                setSoTimeout(usual);
            }
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }
}
