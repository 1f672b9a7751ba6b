package org.armswire.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armswire.model.Article;
import org.armswire.model.Assertion;
import org.armswire.model.Attribution;
import org.armswire.model.AttributionKind;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.armswire.model.Part;
import org.armswire.model.Quantity;
import org.armswire.model.Reading;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.armswire.model.Weapon;

/**
 * A reader for tests of the route: each line of a body is one claim,
 * {@code CHN>RUS uav negotiating alleged 100 origin=Der_Spiegel denied=CHN by=CHN system=zt-180}, and the line {@code fail} makes it throw.
 */
public final class ScriptedReader implements Function<Article, Reading> {

    @Override
    public Reading apply(Article article) {
        String body = article.text(Part.BODY);
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        for (String line : body.split("\n", -1)) {
            if (line.equals("fail")) {
                throw new IllegalStateException("as the script says");
            }
            if (line.equals("overflow")) {
                throw new StackOverflowError("as the script says");
            }
            if (line.contains(">")) {
                claims.add(claim(line, start));
            }
            start += line.length() + 1;
        }
        List<String> actors = claims.stream()
                .flatMap(claim -> Stream.of(claim.supplier(), claim.recipient()))
                .filter(code -> code != null)
                .toList();
        return new Reading(
                article.language() == null ? "en" : article.language(),
                actors,
                List.of(),
                claims,
                List.of(),
                new TreeMap<>());
    }

    private static Claim claim(String line, int start) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        String[] pair = words.remove(0).split(">");
        Category category = Category.valueOf(words.remove(0).toUpperCase(Locale.ROOT));
        Stage stage = Stage.valueOf(words.remove(0).toUpperCase(Locale.ROOT));
        Assertion assertion = Assertion.STATED;
        Quantity quantity = null;
        String system = null;
        String origin = null;
        List<String> denied = List.of();
        List<Attribution> chain = new ArrayList<>();
        for (String word : words) {
            String value = word.substring(word.indexOf('=') + 1).replace('_', ' ');
            if (word.equals("alleged")) {
                assertion = Assertion.ALLEGED;
            } else if (word.startsWith("origin=")) {
                origin = value;
                chain.add(new Attribution(value, AttributionKind.MEDIA, null));
            } else if (word.startsWith("denied=")) {
                denied = Stream.of(value.split(",")).collect(Collectors.toList());
            } else if (word.startsWith("by=")) {
                chain.add(new Attribution(value, AttributionKind.ACTOR, value));
            } else if (word.startsWith("system=")) {
                system = value;
            } else {
                quantity = new Quantity(Long.parseLong(word), Long.parseLong(word), word);
            }
        }
        return new Claim(
                code(pair[0]),
                null,
                code(pair[1]),
                null,
                new Weapon(category.code() + " goods", system, category, null, false),
                quantity,
                null,
                null,
                stage,
                assertion,
                denied,
                chain,
                origin,
                List.of(new Evidence(Slot.SENTENCE, new Span(Part.BODY, start, start + line.length()), line)),
                "scripted");
    }

    private static String code(String written) {
        return written.equals("?") ? null : written;
    }
}
