package org.armswire.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The page: a fixed map from path to class-path resource, so no path of a request ever becomes the path of a file. */
final class PageFiles {

    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.esm.min.js";
    private static final String HTML = "text/html;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String STYLE = "text/css;charset=utf-8";
    private static final String SVG = "image/svg+xml";

    private static final Map<String, Source> SOURCES = sources();

    private final Map<String, Asset> loaded = new LinkedHashMap<>();

    private record Source(String resource, String type) {}

    private static final class Asset {
        private final String type;
        private final byte[] gzipped;
        private final String etag;

        Asset(String type, byte[] gzipped, String etag) {
            this.type = type;
            this.gzipped = gzipped;
            this.etag = etag;
        }
    }

    private static Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put("/", new Source("/web/index.html", HTML));
        for (String name : new String[] {"base.css", "alerts.css", "panels.css"}) {
            sources.put("/page/" + name, new Source("/web/" + name, STYLE));
        }
        for (String name : new String[] {
            "app.js",
            "alerts.js",
            "evidence.js",
            "deals.js",
            "charts.js",
            "bars.js",
            "filters.js",
            "health.js",
            "words.js",
            "dom.js",
            "theme.js",
            "keys.js"
        }) {
            sources.put("/page/" + name, new Source("/web/" + name, SCRIPT));
        }
        sources.put("/page/icon.svg", new Source("/web/icon.svg", SVG));
        sources.put("/page/echarts.js", new Source(ECHARTS, SCRIPT));
        return sources;
    }

    static Set<String> paths() {
        return SOURCES.keySet();
    }

    void addTo(RoutesConfig routes) {
        SOURCES.forEach((path, source) -> routes.get(path, ctx -> send(ctx, asset(path, source))));
    }

    private static void send(Context ctx, Asset asset) throws IOException {
        ctx.header("Cache-Control", "no-cache");
        ctx.header("ETag", asset.etag);
        ctx.header("Vary", "Accept-Encoding");
        if (asset.etag.equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(asset.type);
        if (takesGzip(ctx.header("Accept-Encoding"))) {
            ctx.header("Content-Encoding", "gzip");
            ctx.result(asset.gzipped);
        } else {
            ctx.result(new GZIPInputStream(new ByteArrayInputStream(asset.gzipped)));
        }
    }

    private static boolean takesGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip");
    }

    private synchronized Asset asset(String path, Source source) {
        return loaded.computeIfAbsent(path, p -> load(source));
    }

    private static Asset load(Source source) {
        try (InputStream in = PageFiles.class.getResourceAsStream(source.resource())) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + source.resource());
            }
            byte[] plain = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(plain);
            ByteArrayOutputStream gzipped = new ByteArrayOutputStream(plain.length / 2);
            try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
                gzip.write(plain);
            }
            String etag = "\"" + Long.toHexString(sum.getValue()) + "-" + plain.length + "\"";
            return new Asset(source.type(), gzipped.toByteArray(), etag);
        } catch (IOException e) {
            throw new UncheckedIOException(source.resource(), e);
        }
    }
}
