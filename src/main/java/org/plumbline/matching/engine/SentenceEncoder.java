package org.plumbline.matching.engine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** Turns a sentence into a vector with all-MiniLM-L6-v2 (int8, ONNX), inside this process. */
public final class SentenceEncoder implements AutoCloseable {

    /** The name under which vectors of this model are stored. */
    public static final String MODEL = "all-minilm-l6-v2-q";

    static final int DIMENSIONS = 384;
    /** The length the model was trained with; a longer text is cut. */
    private static final int MAX_TOKENS = 128;

    private final WordPieceTokenizer tokenizer = WordPieceTokenizer.english();
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** Loads the model. */
    public SentenceEncoder() {
        this("/all-minilm-l6-v2-q.onnx");
    }

    SentenceEncoder(String model) {
        try (InputStream in = SentenceEncoder.class.getResourceAsStream(model);
                var options = new OrtSession.SessionOptions()) {
            // One thread per sentence and no busy waiting: requests are what runs in parallel, on shared cores.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be loaded", e);
        }
    }

    /**
     * The mean of the token vectors, not normalised, and the number of tokens.
     *
     * <p>One sentence at a time: the int8 model scales its activations over the whole batch, so that a sentence's
     * vector would depend on its neighbours, and padding would cost more than batching saves.
     */
    Encoding encode(String text) {
        long[] ids = tokenizer.encode(text, MAX_TOKENS);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            return new Encoding(mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length), ids.length);
        } catch (OrtException e) {
            throw new IllegalStateException("a sentence cannot be encoded", e);
        }
    }

    private static float[] mean(FloatBuffer tokens, int count) {
        var sum = new float[DIMENSIONS];
        for (int token = 0; token < count; token++) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += tokens.get();
            }
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            sum[i] /= count;
        }
        return sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be closed", e);
        }
    }

    /** A mean token vector and how many tokens it stands for. */
    record Encoding(float[] mean, int tokens) {}
}
