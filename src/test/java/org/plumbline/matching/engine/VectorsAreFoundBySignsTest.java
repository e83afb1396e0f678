package org.plumbline.matching.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VectorsAreFoundBySignsTest {

    private final Random random = new Random(1);

    @Test
    void theNearestComesFirstAndARemovedOneNotAtAll() {
        var table = new VectorTable();
        float[][] vectors =
                IntStream.range(0, 2000).mapToObj(i -> randomVector()).toArray(float[][]::new);
        int[] places = IntStream.range(0, vectors.length)
                .map(i -> table.add(i, Vector8.of(vectors[i])))
                .toArray();
        Vector8 query = Vector8.of(near(vectors[700]));
        assertEquals(700, table.nearest(query, 50, 5)[0]);
        table.remove(places[700]);
        assertEquals(
                0,
                IntStream.of(table.nearest(query, 50, 5)).filter(i -> i == 700).count());
    }

    @Test
    void storedBytesGiveTheSameVector() {
        Vector8 vector = Vector8.of(randomVector());
        Vector8 again = Vector8.fromBytes(vector.toBytes());
        assertArrayEquals(vector.values(), again.values());
        assertEquals(1, vector.cosine(again), 0.001);
    }

    private float[] near(float[] vector) {
        float[] near = vector.clone();
        for (int i = 0; i < near.length; i++) {
            near[i] += (float) random.nextGaussian() / 2;
        }
        return near;
    }

    private float[] randomVector() {
        var vector = new float[SentenceEncoder.DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }
}
