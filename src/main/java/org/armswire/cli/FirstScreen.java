package org.armswire.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.AppInfoParser;
import org.armswire.topics.Topics;

/** What a person sees while the monitor starts: one line for each part that stands, with the seconds since the command. */
final class FirstScreen {

    private final PrintWriter out;
    private final Palette palette;
    private final long begin;

    /**
     * Prints the heading.
     *
     * @param begin in {@link System#nanoTime()}
     */
    FirstScreen(PrintWriter out, Palette palette, long begin) {
        this.out = out;
        this.palette = palette;
        this.begin = begin;
        line(palette.bold(new Main.Version().getVersion()[0]) + " · Kafka " + AppInfoParser.getVersion() + " · Java "
                + System.getProperty("java.version"));
    }

    void broker(String address, String data) {
        stands("embedded Kafka", address, "data " + data + "   (a real broker: kcat -b " + address + " -L)");
    }

    void cluster(String address) {
        stands("Kafka", address, "");
    }

    void topics(Topics topics, List<String> created) {
        String names = topics.all().stream()
                .map(topic -> topic.name() + "(" + topic.spec().partitions() + ")")
                .collect(Collectors.joining(" "));
        stands("topics", created.isEmpty() ? "found" : created.size() + " created", names);
    }

    void drift(String line) {
        line(" ! " + line);
    }

    void restoring(long records) {
        line(String.format(Locale.ROOT, " … pipeline         reads %,d records back into its stores", records));
    }

    void pipeline(String state, int threads) {
        stands("pipeline", state, threads + (threads == 1 ? " thread" : " threads") + ", exactly_once_v2");
    }

    void dashboard(String url) {
        stands("dashboard", url, "metrics " + url + "/metrics");
    }

    void demo(int articles, double perSecond) {
        line(String.format(Locale.ROOT, " ▸ %-15s  %d articles at %.3g/s", "demo", articles, perSecond));
    }

    void howToGoOn(String address) {
        String flag = address.equals("127.0.0.1:19092") ? "" : " -b " + address;
        line(" ▸ "
                + palette.dim(
                        "feed it: armswire feed" + flag + " FILE …   look: armswire watch" + flag + "   stop: Ctrl-C"));
        line("");
    }

    private void stands(String part, String what, String detail) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        line(String.format(Locale.ROOT, " ✔ %-15s  %-22s %5.1f s   %s", part, what, seconds, palette.dim(detail))
                .stripTrailing());
    }

    private void line(String text) {
        out.println(text);
        out.flush();
    }
}
