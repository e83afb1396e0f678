package org.plumbline.matching.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the weights of the ranker: {@code ./mvnw verify -Pquality -Dquality.main=TrainRanker}.
 *
 * <p>The same data gives the same file.
 */
public final class TrainRanker {

    private static final Path TARGET = Path.of("src/main/resources/matching");

    private TrainRanker() {}

    /** Trains all models on everything there is. */
    public static void main(String[] arguments) throws IOException {
        var store = new FileVectorStore(Path.of("target/vectors.bin"));
        try (var encoder = new SentenceEncoder()) {
            write("ranker-vectors.txt", RankerTraining.fit(examples(encoder, store, true), true));
            write("ranker-words.txt", RankerTraining.fit(examples(encoder, store, false), false));
        }
    }

    static List<Example> examples(SentenceEncoder encoder, VectorStore store, boolean withVectors) throws IOException {
        var data = MatchingData.found();
        var examples = new Examples(encoder, store, withVectors);
        List<Example> all = new ArrayList<>();
        for (var layout : List.of(MatchingData.Layout.FULL, MatchingData.Layout.MIXED)) {
            all.addAll(examples.of(data.tweets(layout)));
            all.addAll(examples.of(data.debates(layout)));
        }
        all.addAll(examples.bySubject(data.tweets(MatchingData.Layout.MIXED)));
        all.addAll(examples.bySubject(data.debates(MatchingData.Layout.MIXED)));
        Set<Language> languages = withVectors ? EnumSet.of(Language.EN) : EnumSet.allOf(Language.class);
        all.addAll(new DomainExamples(examples, languages).all(data.lines()));
        return all;
    }

    private static void write(String name, TreeModel model) throws IOException {
        var header = Stream.of("# Written by TrainRanker; see src/docs/decisions/ on matching. Not to be edited.");
        Files.write(
                TARGET.resolve(name),
                Stream.concat(header, model.trees().stream().map(TreeModel.Tree::format))
                        .toList());
    }
}
