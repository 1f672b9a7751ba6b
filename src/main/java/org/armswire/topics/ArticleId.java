package org.armswire.topics;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stable ids for articles that bring none, and the hashes that ids and versions are told apart by. */
public final class ArticleId {

    private ArticleId() {}

    /** The same page has one id, whatever its tracking parameters, their order, its fragment or its host's case. */
    public static String ofUrl(String url) {
        return "url:" + sha256(canonical(url)).substring(0, 32);
    }

    /** The same words have one id, whatever the white space between them. */
    public static String ofText(@Nullable String title, @Nullable String body) {
        String text = (title == null ? "" : title) + "\n" + (body == null ? "" : body);
        return "text:" + sha256(text.strip().replaceAll("\\s+", " ")).substring(0, 32);
    }

    /** By what an article ends the ids of deals that it is the first member of. */
    public static String ofMember(@Nullable String eventDay, String articleId) {
        return sha256((eventDay == null ? "" : eventDay) + "|" + articleId).substring(0, 8);
    }

    /** SHA-256 of a text's UTF-8, hexadecimal. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256, hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String canonical(String url) {
        try {
            URI uri = new URI(url.strip());
            if (uri.getHost() == null) {
                return url.strip();
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            int port = uri.getPort();
            boolean hasPort = port != -1 && port != 80 && port != 443;
            String path = uri.getRawPath() == null ? "" : uri.getRawPath();
            return host + (hasPort ? ":" + port : "") + (path.equals("/") ? "" : path) + query(uri.getRawQuery());
        } catch (URISyntaxException e) {
            return url.strip();
        }
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter.toLowerCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        return parameter.startsWith("utm_") || parameter.startsWith("fbclid=") || parameter.startsWith("gclid=");
    }
}
