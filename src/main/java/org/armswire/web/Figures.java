package org.armswire.web;

import java.util.Locale;
import java.util.function.Supplier;
import org.armswire.model.Health;

/** Takes the {@link Stats} of the moment. */
final class Figures {

    private final Board board;
    private final BoardMeters meters;
    private final Supplier<Health> health;

    Figures(Board board, BoardMeters meters, Supplier<Health> health) {
        this.board = board;
        this.meters = meters;
        this.health = health;
    }

    Stats take(int clients) {
        Health now = health.get();
        return new Stats(
                now.live(),
                now.ready(),
                now.state(),
                now.restoreRemaining(),
                code(board.state()),
                meters.flow(),
                board.alerts().seen(),
                board.alerts().standing(),
                board.dealCount(),
                board.dealChanges(),
                board.truncated(),
                meters.latencyMillis(0.5),
                meters.latencyMillis(0.95),
                clients);
    }

    static String code(Board.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
