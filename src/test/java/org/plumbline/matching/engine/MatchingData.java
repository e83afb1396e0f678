package org.plumbline.matching.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The public collections of checked claims and questions that the ranker is trained and measured with. */
final class MatchingData {

    private final Path root;
    private final ObjectMapper json = new ObjectMapper();

    private MatchingData(Path root) {
        this.root = root;
    }

    /** Where {@code -Dmatching.data} says, or beside the project. The data is for development and never committed. */
    static MatchingData found() {
        Path root = Path.of(System.getProperty("matching.data", "../shared/matching"));
        if (!Files.isDirectory(root)) {
            throw new IllegalStateException("no matching data in " + root.toAbsolutePath() + "; set -Dmatching.data");
        }
        return new MatchingData(root);
    }

    /** Posts on social media about claims checked by Snopes. */
    Collection tweets(Layout layout) throws IOException {
        return collection("tweets", layout, List.of("train"));
    }

    /** Lines of political debates about claims checked by PolitiFact. */
    Collection debates(Layout layout) throws IOException {
        return collection("debates", layout, List.of("train", "dev"));
    }

    private Collection collection(String name, Layout layout, List<String> parts) throws IOException {
        List<KnownClaim> claims = new ArrayList<>();
        Path file = root.resolve(name).resolve("claims.jsonl.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                claims.add(layout.claim(json.readTree(line), claims.size()));
            }
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        for (String part : parts) {
            addQuestions(root.resolve(name).resolve(part), questions);
        }
        return new Collection(name + " " + layout, claims, List.copyOf(questions.values()));
    }

    /** Every hundredth line of the debates, whether or not it repeats something. */
    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (var files = Files.list(root.resolve("debates").resolve("transcripts"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    lines.add(line.split("\t", 3)[2]);
                }
            }
        }
        return IntStream.range(0, lines.size())
                .filter(i -> i % 100 == 0)
                .mapToObj(lines::get)
                .toList();
    }

    private static void addQuestions(Path folder, Map<String, Question> questions) throws IOException {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] fields = line.split("\t");
            answers.computeIfAbsent(fields[0], id -> new LinkedHashSet<>()).add(fields[2]);
        }
        for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
            String[] fields = line.split("\t", 2);
            if (answers.containsKey(fields[0])) {
                questions.putIfAbsent(fields[0], new Question(fields[0], fields[1], answers.get(fields[0])));
            }
        }
    }

    /** Which field of a record becomes which text of the claim; imports differ in this, and the ranker must cope. */
    enum Layout {
        /** Title and subtitle are titles, the article is context. */
        FULL,
        /** The subtitle is an explanation. */
        SUBTITLE_AS_CONTEXT,
        /** Nothing but the claim is short. */
        ALL_AS_CONTEXT,
        /** By turns one of the three. */
        MIXED;

        private KnownClaim claim(JsonNode row, int number) {
            Layout layout = this == MIXED ? values()[number % 3] : this;
            List<Wording> titles = new ArrayList<>();
            List<Wording> context = new ArrayList<>();
            add(row, "title", layout == ALL_AS_CONTEXT ? context : titles);
            add(row, "subtitle", layout == FULL ? titles : context);
            add(row, "body", context);
            var wording = new Wording("en", row.path("claim").asText());
            return new KnownClaim(row.path("id").asText(), List.of(wording), titles, context);
        }

        private static void add(JsonNode row, String field, List<Wording> texts) {
            if (!row.path(field).asText().isBlank()) {
                texts.add(new Wording("en", row.path(field).asText()));
            }
        }
    }

    /** Claims and the questions that they answer. */
    record Collection(String name, List<KnownClaim> claims, List<Question> questions) {

        Stream<KnownClaim> claimsIn(Set<String> ids) {
            return claims.stream().filter(claim -> ids.contains(claim.id()));
        }
    }

    /** A text and the ids of the claims it is about. */
    record Question(String id, Language language, String text, Set<String> answers) {

        Question(String id, String text, Set<String> answers) {
            this(id, Language.EN, text, answers);
        }

        /** By claim, so that none is both learned and tested. */
        int fold(int folds) {
            String first = answers.stream().sorted().findFirst().orElse(id);
            return Math.floorMod(first.hashCode() * 0x9E3779B9 >>> 5, folds);
        }
    }
}
