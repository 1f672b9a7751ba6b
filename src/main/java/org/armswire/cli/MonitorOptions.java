package org.armswire.cli;

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

    void check() {
        if (threads < 1 || threads > 64) {
            throw Failure.usage("--threads: " + threads + " must be between 1 and 64");
        }
        port("--http-port", httpPort);
    }

    static void port(String flag, int port) {
        if (port < 0 || port > 65_535) {
            throw Failure.usage(flag + ": " + port + " must be between 0 and 65535");
        }
    }
}
