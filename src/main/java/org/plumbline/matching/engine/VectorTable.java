package org.plumbline.matching.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Every vector with the claim it belongs to, searched by brute force in two steps.
 *
 * <p>The signs of the dimensions, 48 bytes a vector, tell in a few nanoseconds which vectors may be near; only the best
 * of these are compared in full. That is exact enough (see the decision record), takes an update as a write to an
 * array, and gives the same answer on every node, which a graph index does not.
 */
final class VectorTable {

    private static final int WORDS = SentenceEncoder.DIMENSIONS / Long.SIZE;

    private long[] signs = new long[256 * WORDS];
    private Vector8[] vectors = new Vector8[256];
    private int[] owners = new int[256];
    private final BitSet free = new BitSet();
    private int size;

    /** Adds a vector and returns its place. */
    int add(int owner, Vector8 vector) {
        int place = free.nextSetBit(0);
        if (place < 0) {
            place = size++;
            ensureCapacity();
        }
        free.clear(place);
        owners[place] = owner;
        vectors[place] = vector;
        writeSigns(vector.values(), signs, place * WORDS);
        return place;
    }

    void remove(int place) {
        vectors[place] = null;
        free.set(place);
    }

    /**
     * The {@code limit} owners whose vectors are nearest, out of the {@code shortlist} of vectors whose signs agree best.
     * Each owner stands once, however many vectors it has.
     */
    int[] nearest(Vector8 query, int shortlist, int limit) {
        int[] near = agreeing(query, shortlist);
        long[] ranked = new long[near.length];
        for (int i = 0; i < near.length; i++) {
            // Best first, then by owner: the order must not depend on where a vector happens to lie.
            int cosine = Float.floatToIntBits(2 - vectors[near[i]].cosine(query));
            ranked[i] = (long) cosine << 32 | owners[near[i]];
        }
        Arrays.sort(ranked);
        return Arrays.stream(ranked)
                .mapToInt(one -> (int) one)
                .distinct()
                .limit(limit)
                .toArray();
    }

    private int[] agreeing(Vector8 query, int shortlist) {
        long[] wanted = new long[WORDS];
        writeSigns(query.values(), wanted, 0);
        int[] histogram = new int[SentenceEncoder.DIMENSIONS + 1];
        byte[] halves = new byte[size];
        for (int place = 0, at = 0; place < size; place++, at += WORDS) {
            int differing = 0;
            for (int word = 0; word < WORDS; word++) {
                differing += Long.bitCount(signs[at + word] ^ wanted[word]);
            }
            halves[place] = (byte) (differing >> 1);
            histogram[differing >> 1]++;
        }
        int limit = 0;
        for (int seen = histogram[0]; seen < shortlist && limit < SentenceEncoder.DIMENSIONS / 2; ) {
            seen += histogram[++limit];
        }
        var near = new IntList();
        for (int place = 0; place < size; place++) {
            if ((halves[place] & 0xFF) <= limit && vectors[place] != null) {
                near.add(place);
            }
        }
        return near.toArray();
    }

    private static void writeSigns(byte[] values, long[] target, int at) {
        for (int word = 0; word < WORDS; word++) {
            long bits = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                bits |= values[word * Long.SIZE + bit] < 0 ? 1L << bit : 0;
            }
            target[at + word] = bits;
        }
    }

    private void ensureCapacity() {
        if (size > owners.length) {
            int capacity = owners.length + owners.length / 2;
            owners = Arrays.copyOf(owners, capacity);
            vectors = Arrays.copyOf(vectors, capacity);
            signs = Arrays.copyOf(signs, capacity * WORDS);
        }
    }
}
