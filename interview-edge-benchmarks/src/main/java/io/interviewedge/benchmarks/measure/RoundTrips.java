package io.interviewedge.benchmarks.measure;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Counts what is waited for: how often something is read from the server after something was written to it. The driver
 * makes one of these for each connection by itself, so there is one count for the whole process; only one thread may
 * work while it counts.
 */
public final class RoundTrips extends SocketFactory {

    private static final AtomicLong COUNT = new AtomicLong();

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Has the driver count on the connections of that data source. */
    public static PGSimpleDataSource counting(PGSimpleDataSource dataSource) {
        dataSource.setSocketFactory(RoundTrips.class.getName());
        return dataSource;
    }

    /** The round trips of that work. */
    public static long of(Work work) throws Exception {
        long before = COUNT.get();
        work.run();
        return COUNT.get() - before;
    }

    @Override
    public Socket createSocket() {
        return new CountedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw unconnectedOnly();
    }

    private static IOException unconnectedOnly() {
        return new IOException("the driver connects its sockets itself");
    }

    private static final class CountedSocket extends Socket {

        private boolean written;

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    written = true;
                    out.write(bytes, offset, length);
                }

                @Override
                public void write(int oneByte) throws IOException {
                    written = true;
                    out.write(oneByte);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    count();
                    return in.read(bytes, offset, length);
                }

                @Override
                public int read() throws IOException {
                    count();
                    return in.read();
                }
            };
        }

        private void count() {
            if (written) {
                written = false;
                COUNT.incrementAndGet();
            }
        }
    }
}
