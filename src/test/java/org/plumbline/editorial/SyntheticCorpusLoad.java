package org.plumbline.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.plumbline.editorial.ClaimContent.CitationContent;
import org.plumbline.editorial.ClaimContent.NoteContent;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.LogWatch;
import org.plumbline.publication.NoteKind;
import org.plumbline.publication.Rating;
import org.plumbline.publication.SourceType;
import org.plumbline.publication.Stance;
import org.plumbline.testing.PlumblineTest;

/**
 * Puts a generated corpus into a database for measurements, through the same path as an editor's publication, a thousand
 * claims a transaction, two at a time. Run by hand:
 *
 * <pre>QUARKUS_DATASOURCE_JDBC_URL=… ./mvnw test -Dtest=SyntheticCorpusLoad -Dsynthetic.corpus=claims.ndjson</pre>
 */
@PlumblineTest
@EnabledIfSystemProperty(named = "synthetic.corpus", matches = ".+")
class SyntheticCorpusLoad {
    private static final int BATCH = 1000;
    private static final int PUBLISHERS = 2;
    private static final int SOURCES = 5000;
    private static final LocalDate ACCESSED = LocalDate.of(2026, 11, 20);
    private static final int LONGEST_SLUG = 100;

    @Inject
    ReferenceDesk references;

    @Inject
    Publishing publishing;

    @Inject
    LogWatch watch;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void load() throws Exception {
        Path file = Path.of(System.getProperty("synthetic.corpus"));
        long start = System.nanoTime();
        putReferences(file);
        long referenced = System.nanoTime();
        int published = publish(file);
        long done = System.nanoTime();
        watch.catchUp();
        System.out.printf(
                Locale.ROOT,
                "LOADED %d claims: references %.1f s, claims %.1f s, views caught up %.1f s later%n",
                published,
                (referenced - start) / 1e9,
                (done - referenced) / 1e9,
                (System.nanoTime() - done) / 1e9);
    }

    /** While one batch is being stored, the next is rendered. */
    private int publish(Path file) throws Exception {
        ExecutorService publishers = Executors.newFixedThreadPool(PUBLISHERS);
        Semaphore ahead = new Semaphore(2 * PUBLISHERS);
        List<Future<Integer>> batches = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            List<String> batch = nextBatch(lines);
            while (!batch.isEmpty()) {
                List<String> these = batch;
                ahead.acquire();
                batches.add(publishers.submit(() -> publish(these, ahead)));
                batch = nextBatch(lines);
            }
            int published = 0;
            for (Future<Integer> done : batches) {
                published += done.get();
            }
            return published;
        } finally {
            publishers.shutdown();
        }
    }

    private static List<String> nextBatch(BufferedReader lines) throws IOException {
        List<String> batch = new ArrayList<>(BATCH);
        String line;
        while (batch.size() < BATCH && (line = lines.readLine()) != null) {
            batch.add(line);
        }
        return batch;
    }

    private int publish(List<String> lines, Semaphore ahead) throws IOException {
        try {
            List<Publication> batch = new ArrayList<>(lines.size());
            for (String line : lines) {
                batch.add(Publication.of(claim(json.readTree(line))));
            }
            return publishing.publish(batch).size();
        } finally {
            ahead.release();
        }
    }

    private void putReferences(Path file) throws IOException {
        TreeSet<String> topics = new TreeSet<>();
        Map<String, SourceContent> sources = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (int i = 0; i < SOURCES; i++) {
                JsonNode claim = json.readTree(lines.readLine());
                topics.add(claim.get("topic").asText());
                claim.get("citations")
                        .forEach(c -> sources.putIfAbsent(key(sources.size()), source(c, sources.size())));
            }
        }
        references.putTopics(topics.stream()
                .map(slug -> new TopicContent(slug, slug, "A topic of the synthetic corpus.", Map.of()))
                .toList());
        references.putSources(sources.values().stream().limit(SOURCES).toList());
    }

    private static SourceContent source(JsonNode c, int number) {
        return new SourceContent(
                key(number),
                c.get("title").asText(),
                List.of(),
                c.get("publisher").asText(),
                URI.create(c.get("url").asText()),
                null,
                c.get("publishedOn").asText(),
                "en",
                SourceType.NEWS,
                true,
                null);
    }

    private static String key(int number) {
        return "synthetic-" + number;
    }

    /** Every citation of the corpus becomes one of some thousand sources, as desks cite what they know. */
    private static ClaimContent claim(JsonNode line) {
        int id = line.get("id").asInt();
        List<CitationContent> citations = new ArrayList<>();
        for (int i = 0; i < Math.max(1, line.get("citations").size()); i++) {
            int source = Math.floorMod(id * 31 + i * 7919, SOURCES);
            citations.add(new CitationContent(key(source), i == 0 ? Stance.REFUTES : Stance.CONTEXT, null, ACCESSED));
        }
        String first = citations.get(0).source();
        List<NoteContent> notes = new ArrayList<>();
        line.get("notes")
                .forEach(n -> notes.add(
                        new NoteContent(NoteKind.TRUE_PART, n.get("text").asText(), List.of(first))));
        JsonNode v = line.get("verdict");
        String rating = v.get("rating").asText().replace("lacks-context", "missing-context");
        if (notes.isEmpty()) {
            notes.add(new NoteContent(NoteKind.TRUE_PART, "Something in it is so.", List.of(first)));
        }
        return new ClaimContent(
                slug(line.get("slug").asText(), id),
                line.get("language").asText(),
                line.get("text").asText(),
                List.of(),
                List.of(),
                "sesame-credit",
                List.of(),
                null,
                List.of(line.get("topic").asText()),
                List.of(),
                List.of(new VerdictContent(
                        null,
                        Rating.valueOf(rating.toUpperCase(Locale.ROOT).replace('-', '_')),
                        null,
                        v.get("summary").asText(),
                        v.get("explanation").asText(),
                        LocalDate.parse(v.get("reviewedOn").asText()),
                        null,
                        null,
                        null,
                        List.of(first))),
                notes,
                citations,
                Map.of());
    }

    private static String slug(String given, int id) {
        String slug = given.replaceAll("--+", "-");
        return slug.length() <= LONGEST_SLUG ? slug : "synthetic-claim-" + id;
    }
}
