package org.armswire.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.armswire.topics.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A saved web page as an article: its title, its paragraphs, and what its head says about itself. */
final class HtmlPage {

    private static final String FURNITURE = "script, style, noscript, nav, header, footer, aside, form, figure, iframe";
    private static final List<String> BODIES = List.of("article", "main", "[role=main]", "body");

    private HtmlPage() {}

    /** The article as JSON in our form; a page without paragraphs gives one without a body. */
    static byte[] article(byte[] page) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        put(article, "url", url(document));
        put(article, "source", meta(document, "og:site_name"));
        put(article, "title", title(document));
        put(article, "publishedAt", published(document));
        put(article, "language", document.select("html").attr("lang"));
        document.select(FURNITURE).remove();
        put(article, "body", paragraphs(document));
        return Json.bytes(article);
    }

    private static void put(ObjectNode article, String field, String text) {
        if (!text.isBlank()) {
            article.put(field, text.strip());
        }
    }

    private static String title(Document document) {
        String shared = meta(document, "og:title");
        return shared.isBlank() ? document.title() : shared;
    }

    private static String url(Document document) {
        String link = document.select("link[rel=canonical]").attr("href");
        String url = link.isBlank() ? meta(document, "og:url") : link;
        try {
            return URI.create(url.strip()).isAbsolute() ? url : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String published(Document document) {
        String meta = meta(document, "article:published_time");
        return meta.isBlank() ? document.select("time[datetime]").attr("datetime") : meta;
    }

    private static String meta(Document document, String property) {
        return document.select("meta[property=" + property + "], meta[name=" + property + "]")
                .attr("content");
    }

    /** Of the narrowest part of the page that has any. */
    private static String paragraphs(Document document) {
        for (String part : BODIES) {
            Elements paragraphs = document.select(part).select("p, h2, h3, li, blockquote");
            if (paragraphs.stream().anyMatch(Element::hasText)) {
                return paragraphs.stream()
                        .filter(p -> p.select("p, h2, h3, li, blockquote").size() == 1)
                        .map(Element::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n\n"));
            }
        }
        return document.body().text();
    }
}
