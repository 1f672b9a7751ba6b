package org.armswire.metrics;

/** The names of all meters of Armswire, as Micrometer spells them; Prometheus puts underscores for the dots. */
public final class Meters {

    /** Articles by what became of them, from the committed flow rows; label {@link #REASON}. */
    public static final String FLOW_ARTICLES = "armswire.flow.articles";

    /** Alerts seen since this process follows the topic; labels {@link #KIND} and {@link #STAGE}. */
    public static final String ALERTS = "armswire.alerts";

    /** From the arrival of an article to the sight of its alert. */
    public static final String END_TO_END = "armswire.end.to.end";

    /** Current deals; label {@link #STAGE}. */
    public static final String DEALS_OPEN = "armswire.deals.open";

    /** Open Server-Sent Event streams. */
    public static final String SSE_CLIENTS = "armswire.sse.clients";

    /** Streams closed because their reader was too slow. */
    public static final String SSE_DROPPED = "armswire.sse.dropped";

    /** Records of the followed topics that somebody else wrote, passed over. */
    public static final String FOREIGN = "armswire.foreign.records";

    /** 1 when the view of the topics is connected and has caught up, else 0. */
    public static final String VIEW_LIVE = "armswire.view.live";

    /** Always 1; labels {@link #VERSION} and {@link #JAVA}. */
    public static final String BUILD_INFO = "armswire.build.info";

    public static final String REASON = "reason";
    public static final String KIND = "kind";
    public static final String STAGE = "stage";
    public static final String VERSION = "version";
    public static final String JAVA = "java";

    private Meters() {}
}
