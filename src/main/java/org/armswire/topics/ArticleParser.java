package org.armswire.topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value of the topic {@code articles}, whoever wrote it: our JSON, or the bare text of an article. Never throws for what a
 * stranger sends. The same bytes always give the same article.
 */
public final class ArticleParser {

    /** Longer ids are refused: an id is a key of every store. */
    private static final int MAX_ID = 256;

    private static final int MAX_TITLE = 2_000;
    private static final int MAX_URL = 2_048;
    private static final int MAX_SOURCE = 200;

    private ArticleParser() {}

    /** Reads one value; null and blank values, and whatever exceeds a limit, are {@link Parsed.Bad}. */
    public static Parsed parse(byte @Nullable [] value) {
        try {
            return new Parsed.Ok(article(value));
        } catch (Refused refused) {
            return new Parsed.Bad(refused.reason, refused.detail);
        } catch (StackOverflowError deep) {
            return new Parsed.Bad("TOO_DEEP", "the value is nested too deeply");
        }
    }

    private static Article article(byte @Nullable [] value) throws Refused {
        if (value == null) {
            throw new Refused("NULL_VALUE", "the value is null and its key is no known article id");
        }
        if (value.length > Json.MAX_DOCUMENT_BYTES) {
            throw new Refused(
                    "TOO_LARGE", value.length + " bytes are more than the limit of " + Json.MAX_DOCUMENT_BYTES);
        }
        String text = utf8(value).strip();
        if (text.isEmpty()) {
            throw new Refused("EMPTY", "the value is blank");
        }
        return switch (text.charAt(0)) {
            case '{' -> ofJson(tree(value));
            case '[', '"' -> ofJsonOrText(value, text);
            default -> ofText(text);
        };
    }

    /** "[Update] Talks go on" is text although it begins like an array. */
    private static Article ofJsonOrText(byte[] value, String text) throws Refused {
        JsonNode node;
        try {
            node = tree(value);
        } catch (Refused refused) {
            if (refused.reason.equals("BAD_JSON")) {
                return ofText(text);
            }
            throw refused;
        }
        if (node.isTextual()) {
            return ofText(node.textValue().strip());
        }
        throw new Refused("SCHEMA", "a JSON array is no article; send one record for each");
    }

    private static Article ofText(String text) throws Refused {
        String body = TextHygiene.clean(text);
        if (body.codePoints().noneMatch(Character::isLetter)) {
            throw new Refused("EMPTY", "the text has no letter");
        }
        return new Article(
                ArticleId.ofText(null, body), null, null, null, body, null, null, ArticleStatus.USABLE, 0, null);
    }

    private static Article ofJson(JsonNode node) throws Refused {
        String url = cut(string(node, "url"), MAX_URL);
        String title = cut(string(node, "title"), MAX_TITLE);
        String body = string(node, "body");
        ArticleStatus status = status(string(node, "status"));
        String id = string(node, "id");
        if (id != null && id.length() > MAX_ID) {
            throw new Refused("SCHEMA", "id: " + id.length() + " characters are more than " + MAX_ID);
        }
        if (id == null && url != null) {
            id = ArticleId.ofUrl(url);
        }
        boolean hasText = title != null || body != null;
        if (id == null && hasText) {
            id = ArticleId.ofText(title, body);
        }
        if (id == null || (!hasText && status == ArticleStatus.USABLE)) {
            throw new Refused("NO_TEXT", "an article needs a title or a body");
        }
        return new Article(
                id,
                url,
                cut(string(node, "source"), MAX_SOURCE),
                title,
                body,
                language(string(node, "language")),
                time(node, "publishedAt"),
                status,
                version(node.get("version")),
                time(node, "versionedAt"));
    }

    private static @Nullable String string(JsonNode node, String field) throws Refused {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new Refused("SCHEMA", field + ": must be a string, not " + kind(value));
        }
        String text = TextHygiene.clean(value.textValue()).strip();
        return text.isEmpty() ? null : text;
    }

    /** A time stays as it was given; what is no time makes the article undated, not dead. */
    private static @Nullable String time(JsonNode node, String field) throws Refused {
        JsonNode value = node.get(field);
        if (value != null && value.isIntegralNumber()) {
            return value.canConvertToLong() && Math.abs(value.longValue() / 1000) < Instant.MAX.getEpochSecond()
                    ? Instant.ofEpochMilli(value.longValue()).toString()
                    : value.asText();
        }
        return cut(string(node, field), 64);
    }

    private static long version(@Nullable JsonNode value) throws Refused {
        if (value == null || value.isNull()) {
            return 0;
        }
        if (value.isTextual() && value.textValue().matches("[0-9]{1,18}")) {
            return Long.parseLong(value.textValue());
        }
        if (!value.isNumber()) {
            throw new Refused("SCHEMA", "version: must be a whole number, not " + kind(value));
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw new Refused("BAD_NUMBER", "version: must be a whole number from 0 on");
        }
        return value.longValue();
    }

    private static ArticleStatus status(@Nullable String text) throws Refused {
        if (text == null) {
            return ArticleStatus.USABLE;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "usable" -> ArticleStatus.USABLE;
            case "canceled", "cancelled" -> ArticleStatus.CANCELED;
            case "withheld" -> ArticleStatus.WITHHELD;
            default -> throw new Refused("SCHEMA", "status: must be usable, canceled or withheld");
        };
    }

    /** "en-GB" is "en"; what is no language tag is unknown and will be detected. */
    private static @Nullable String language(@Nullable String tag) {
        String language =
                tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return language.isEmpty() ? null : language;
    }

    private static @Nullable String cut(@Nullable String text, int limit) {
        if (text == null || text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    private static String kind(JsonNode value) {
        return value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String utf8(byte[] value) throws Refused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(value))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("BAD_UTF8", "the value is not UTF-8");
        }
    }

    private static JsonNode tree(byte[] value) throws Refused {
        try {
            return Json.tree(value);
        } catch (JsonProcessingException e) {
            throw new Refused(reason(e.getOriginalMessage()), at(e));
        } catch (IOException e) {
            throw new Refused("BAD_JSON", "the value cannot be read as JSON");
        }
    }

    /** Jackson tells its limits apart by message only; the tests hold these words to the pinned version. */
    private static String reason(String message) {
        if (message.contains("nesting depth")) {
            return "TOO_DEEP";
        }
        if (message.contains("Number value length")) {
            return "BAD_NUMBER";
        }
        if (message.contains("exceeds the maximum")) {
            return "TOO_LARGE";
        }
        if (message.startsWith("Duplicate field")) {
            return "DUP_KEY";
        }
        return "BAD_JSON";
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null
                ? "the value is no valid JSON"
                : "no valid JSON at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    @SuppressWarnings("serial")
    private static final class Refused extends Exception {
        private final String reason;
        private final String detail;

        Refused(String reason, String detail) {
            super(detail, null, false, false);
            this.reason = reason;
            this.detail = detail;
        }
    }
}
