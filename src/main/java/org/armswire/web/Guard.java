package org.armswire.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every request passes first: safe headers on the answer, a Host that is ours, and the token where one is set. */
final class Guard {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A probe cannot always carry a token, and learns nothing but whether to restart us. */
    private static final Set<String> OPEN_PATHS = Set.of(
            "/livez",
            "/readyz",
            "/actuator/health/liveness",
            "/actuator/health/readiness",
            "/q/health/live",
            "/q/health/ready");

    private final WebSettings settings;

    Guard(WebSettings settings) {
        this.settings = settings;
    }

    void check(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
        if (!settings.accepts(hostName(ctx.header("Host")))) {
            throw new Problem(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "the Host header names no host that this server answers for; a further one must be allowed in its settings");
        }
        String token = settings.token();
        if (token != null && !OPEN_PATHS.contains(ctx.path()) && !shows(token, ctx.header("Authorization"))) {
            ctx.header("WWW-Authenticate", "Basic realm=\"armswire\", charset=\"UTF-8\"");
            throw new Problem(
                    HttpStatus.UNAUTHORIZED, "this server asks for its token: as Bearer, or as Basic password");
        }
    }

    private static String hostName(@Nullable String header) {
        if (header == null) {
            return "";
        }
        String host = header.toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    private static boolean shows(String token, @Nullable String authorization) {
        if (authorization == null) {
            return false;
        }
        String shown = "";
        if (authorization.startsWith("Bearer ")) {
            shown = authorization.substring("Bearer ".length());
        } else if (authorization.startsWith("Basic ")) {
            shown = basicPassword(authorization.substring("Basic ".length()));
        }
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String basicPassword(String base64) {
        try {
            String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
