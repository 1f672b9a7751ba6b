package org.armswire.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The signs that something shows, as {@link BoostedTrees} ask for them. A sign is looked up once, when it is put in, however many trees ask
 * for it then: all trees of the program number their signs alike. Immutable.
 */
public final class SignSet {

    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final SignSet EMPTY = new SignSet(new long[0]);

    private final long[] bits;

    private SignSet(long[] bits) {
        this.bits = bits;
    }

    /** Signs that no tree asks for are left out. */
    public static SignSet of(Collection<String> signs) {
        return EMPTY.with(signs);
    }

    /** These and others. */
    public SignSet with(Collection<String> signs) {
        long[] more = copy(0);
        for (String sign : signs) {
            Integer number = NUMBERS.get(sign);
            // A sign that others have begun to ask for in the meantime is none of ours.
            if (number != null && (number >>> 6) < more.length) {
                more[number >>> 6] |= 1L << number;
            }
        }
        return new SignSet(more);
    }

    /** These and others. */
    public SignSet with(SignSet others) {
        long[] more = copy(others.bits.length);
        for (int i = 0; i < others.bits.length; i++) {
            more[i] |= others.bits[i];
        }
        return new SignSet(more);
    }

    private long[] copy(int atLeast) {
        return Arrays.copyOf(bits, Math.max(atLeast, (NEXT.get() >>> 6) + 1));
    }

    /** The number by which trees ask for a sign. */
    static int number(String sign) {
        return NUMBERS.computeIfAbsent(sign, s -> NEXT.getAndIncrement());
    }

    /** The first number of a sign that is in it, from a number on, or -1. */
    int next(int from) {
        int word = from >>> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & -1L << from;
        while (rest == 0) {
            if (++word == bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }
}
