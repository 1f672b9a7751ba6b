package org.armswire.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/** What {@code up} and {@code run} have in common. */
final class MonitorOptions {

    static final String LOOPBACK = "127.0.0.1";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that read articles (default: ${DEFAULT-VALUE}).")
    int threads = 2;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description = "Port of the dashboard; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    int httpPort = 8080;

    @Option(names = "--no-http", description = "No dashboard, no metrics, no probes.")
    boolean noHttp;

    @Option(
            names = "--accept-state-loss",
            description = "Start although the memory of what was read is gone; alerts may repeat and counts be wrong.")
    boolean acceptStateLoss;

    /** What can be known before anything is started. */
    void check(String httpHost) {
        if (threads < 1 || threads > 64) {
            throw Failure.usage("--threads: " + threads + " must be between 1 and 64");
        }
        port("--http-port", httpPort);
        if (!noHttp && httpPort != 0) {
            requireFree(httpHost);
        }
    }

    private void requireFree(String host) {
        InetSocketAddress address = new InetSocketAddress(host, httpPort);
        if (address.isUnresolved()) {
            throw Failure.usage("--http-host: '" + host + "' is no known address");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw Failure.usage("port " + httpPort + " on " + host
                    + " is taken or not allowed; choose another one with --http-port");
        }
    }

    static void port(String flag, int port) {
        if (port < 0 || port > 65_535) {
            throw Failure.usage(flag + ": " + port + " must be between 0 and 65535");
        }
    }
}
