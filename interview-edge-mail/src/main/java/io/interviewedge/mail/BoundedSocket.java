package io.interviewedge.mail;

import java.io.FilterInputStream;
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

/** A connection that cannot be read after a limit of time, even if bytes keep trickling in. */
final class BoundedSocket extends Socket {

    private final long end;

    private BoundedSocket(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    static BoundedSocket connect(String host, int port, Duration connectLimit, Duration readLimit, Duration totalLimit)
            throws IOException {
        BoundedSocket socket = new BoundedSocket(totalLimit);
        try {
            // With the name, which the certificate must have. Without it, a name would be looked up for the number.
            InetAddress address =
                    InetAddress.getByAddress(host, InetAddress.getByName(host).getAddress());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(millis(readLimit));
            socket.connect(new InetSocketAddress(address, port), millis(connectLimit));
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
