package org.armswire.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the HTTP edge listens, and to whom it answers.
 *
 * @param host address or name to bind
 * @param port 0 takes a free one
 * @param allowedHosts further names that a request's Host header may carry, without port
 * @param token what a request must show as a bearer token or basic password; null asks for none, and then only a loopback address may be
 *     bound
 */
public record WebSettings(
        String host,
        int port,
        List<String> allowedHosts,
        @Nullable String token) {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    public WebSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("http port: " + port + " must be between 0 and 65535");
        }
        if (token != null && token.length() < 16) {
            throw new IllegalArgumentException("http token: must have at least 16 characters");
        }
        allowedHosts =
                allowedHosts.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    public WebSettings(String host, int port) {
        this(host, port, List.of(), null);
    }

    /** Refuses an address that others can reach when no token guards it. */
    void requireSafe() {
        if (token == null && !isLoopback()) {
            throw new IllegalArgumentException(
                    "http host: '" + host
                            + "' can be reached from outside and needs a token; without one only a loopback address may be bound");
        }
    }

    boolean accepts(String hostName) {
        return LOOPBACK_NAMES.contains(hostName)
                || hostName.equals(host.toLowerCase(Locale.ROOT))
                || allowedHosts.contains(hostName);
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("http host: '" + host + "' is no known address", e);
        }
    }
}
