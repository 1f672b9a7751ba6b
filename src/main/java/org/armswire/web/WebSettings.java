package org.armswire.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the HTTP edge listens, and to whom it answers.
 *
 * @param host address or name to bind
 * @param port 0 takes a free one
 * @param allowedHosts further names that a request's Host header may carry, without port
 * @param token what a request must show as a bearer token or basic password; null asks for none
 * @param trustNetwork whether an address that others can reach may be bound without a token, because something else keeps strangers away
 */
public record WebSettings(
        String host,
        int port,
        List<String> allowedHosts,
        @Nullable String token,
        boolean trustNetwork) {

    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

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

    /** Nobody but this machine, or whoever shows the token. */
    public WebSettings(String host, int port, List<String> allowedHosts, @Nullable String token) {
        this(host, port, allowedHosts, token, false);
    }

    /** Nobody but this machine. */
    public WebSettings(String host, int port) {
        this(host, port, List.of(), null);
    }

    /** Refuses an address that others can reach when no token guards it. */
    void requireSafe() {
        if (token == null && !trustNetwork && !isLoopback()) {
            throw new IllegalArgumentException(
                    "http host: '" + host
                            + "' can be reached from outside and needs a token, or the word that the network is trusted; else only a loopback address may be bound");
        }
    }

    /**
     * Whether a request may call us by this name. A page of a stranger can point a name of its own at us, but neither an address nor,
     * where we are bound for others, a name without a dot, such as that of a service beside ours.
     */
    boolean accepts(String hostName) {
        return hostName.equals("localhost")
                || ADDRESS.matcher(hostName).matches()
                || hostName.equals(host.toLowerCase(Locale.ROOT))
                || allowedHosts.contains(hostName)
                || (!hostName.isEmpty() && hostName.indexOf('.') < 0 && !isLoopback());
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("http host: '" + host + "' is no known address", e);
        }
    }
}
