package org.plumbline.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.testing.PackagedService.etag;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PackagedService;

/**
 * Whatever a desk does in whatever order: what a reader was answered at an instant, {@code asOf} that instant answers for
 * ever, byte for byte. Random sequences of steps against the packaged service; after each step everything is read, and at
 * the end everything is read again as of each of those instants.
 */
class EveryPastInstantCanBeReadAgainIT {
    private static PackagedService service;
    private static Path folder;

    @BeforeContainer
    static void start() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("plumbline-past");
        service = PackagedService.start(folder, Map.of());
    }

    @AfterContainer
    static void stop() throws IOException {
        service.stop();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** What a desk does. {@code EDIT} changes only a draft: no reader may notice. */
    enum Kind {
        PUBLISH,
        EDIT,
        UPDATE,
        CORRECT,
        RENAME,
        RETRACT,
        SOURCE,
        SUBJECT
    }

    /** A step, and which of the claims so far it is about. */
    record Step(Kind kind, int claim) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(Kind.PUBLISH)),
                net.jqwik.api.Tuple.of(7, Arbitraries.of(Kind.class)));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void whatWasAnsweredThenIsAnsweredAsOfThen(@ForAll("steps") List<Step> steps)
            throws IOException, InterruptedException {
        History history = new History();
        for (Step step : steps) {
            history.take(step);
        }
        history.replay();
    }

    /** One desk's run with things of its own, and what its readers saw. */
    private static final class History {
        private final String topic = create("topics", "{\"name\": \"" + Desk.freshSlug("Past") + "\"}");
        private final String source = create("sources", source(0));
        private final String subject = create("subjects", subject(0));
        private final List<String> claims = new ArrayList<>();
        private final Map<String, Boolean> retracted = new LinkedHashMap<>();
        private final TreeMap<Instant, Map<String, String>> seen = new TreeMap<>();
        private int count;

        History() throws IOException, InterruptedException {
            look(Instant.now());
        }

        void take(Step step) throws IOException, InterruptedException {
            count++;
            if (step.kind() == Kind.PUBLISH) {
                publishNew();
            } else if (step.kind() == Kind.SOURCE) {
                replace("sources", source, source(count));
            } else if (step.kind() == Kind.SUBJECT) {
                replace("subjects", subject, subject(count));
            } else if (!claims.isEmpty()) {
                takeWith(step.kind(), claims.get(step.claim() % claims.size()));
            }
            look(Instant.now());
        }

        private void takeWith(Kind kind, String slug) throws IOException, InterruptedException {
            switch (kind) {
                case EDIT -> {
                    HttpResponse<String> open = open(slug);
                    HttpResponse<String> edited = patch(open, "{\"text\": \"Never published " + count + ".\"}");
                    look(Instant.now());
                    service.send("DELETE", href(edited), Keys.EDITOR, etag(edited), "application/json", "");
                }
                case RETRACT -> {
                    if (!retracted.get(slug)) {
                        HttpResponse<String> claim = service.get("/v1/claims/" + slug, null);
                        published(service.post(
                                "/v1/claims/" + slug + "/retract",
                                Keys.PUBLISHER,
                                etag(claim),
                                "{\"note\": \"Withdrawn.\"}"));
                        retracted.put(slug, true);
                    }
                }
                case RENAME -> {
                    String fresh = Desk.freshSlug("past");
                    publish(patch(open(slug), "{\"slug\": \"" + fresh + "\"}"), "{\"kind\": \"update\"}");
                    claims.set(claims.indexOf(slug), fresh);
                    retracted.put(fresh, false);
                }
                default -> {
                    String body = kind == Kind.CORRECT
                            ? "{\"kind\": \"correction\", \"note\": \"Put right.\"}"
                            : "{\"kind\": \"update\"}";
                    publish(patch(open(slug), "{\"text\": \"Said in step " + count + ".\"}"), body);
                    retracted.put(slug, false);
                }
            }
        }

        private void publishNew() throws IOException, InterruptedException {
            String slug = Desk.freshSlug("past");
            ObjectNode content = Desk.claim(slug);
            content.withArray("topics").removeAll().add(topic);
            content.put("subject", subject);
            ((ObjectNode) content.at("/citations/1")).put("source", source);
            publish(service.post("/v1/drafts", Keys.EDITOR, null, content.toString()), "{}");
            claims.add(slug);
            retracted.put(slug, false);
        }

        private void publish(HttpResponse<String> draft, String body) throws IOException, InterruptedException {
            HttpResponse<String> submitted = service.post(href(draft) + "/submit", Keys.EDITOR, etag(draft), "{}");
            published(service.post(href(draft) + "/publish", Keys.PUBLISHER, etag(submitted), body));
        }

        /** A moment before a publication everything was as it was seen last. */
        private void published(HttpResponse<String> receipt) {
            assertEquals(200, receipt.statusCode(), receipt.body());
            Instant at = Instant.parse(
                    PackagedService.json(receipt).get("publishedAt").asText());
            seen.put(at.minus(1, ChronoUnit.MICROS), seen.lastEntry().getValue());
        }

        private void look(Instant instant) throws IOException, InterruptedException {
            Map<String, String> answers = new LinkedHashMap<>();
            for (String slug : claims) {
                see("/v1/claims/" + slug + "?", answers);
            }
            see("/v1/claims?limit=100&topic=" + topic + "&", answers);
            see("/v1/claims?limit=100&sort=updated&facets=rating&subject=" + subject + "&", answers);
            see("/v1/subjects/" + subject + "?", answers);
            see("/v1/subjects?limit=100&", answers);
            see("/v1/sources/" + source + "?", answers);
            seen.put(instant.truncatedTo(ChronoUnit.MICROS), answers);
        }

        private static void see(String path, Map<String, String> answers) throws IOException, InterruptedException {
            answers.put(path, shown(service.get(path.substring(0, path.length() - 1), null)));
        }

        void replay() throws IOException, InterruptedException {
            for (Map.Entry<Instant, Map<String, String>> then : seen.entrySet()) {
                for (Map.Entry<String, String> answer : then.getValue().entrySet()) {
                    String path = answer.getKey() + "asOf=" + then.getKey();
                    assertEquals(answer.getValue(), shown(service.get(path, null)), path);
                }
            }
        }

        /** Bytes and entity tag; of a problem only which one, since it names the request. */
        private static String shown(HttpResponse<String> answer) {
            return answer.statusCode() == 200
                    ? etag(answer) + " " + answer.body()
                    : answer.statusCode() + " "
                            + PackagedService.json(answer).path("type").asText();
        }

        private static HttpResponse<String> open(String slug) throws IOException, InterruptedException {
            return service.post("/v1/claims/" + slug + "/draft", Keys.EDITOR, null, "{}");
        }

        private static HttpResponse<String> patch(HttpResponse<String> draft, String patch)
                throws IOException, InterruptedException {
            return service.send("PATCH", href(draft), Keys.EDITOR, etag(draft), "application/merge-patch+json", patch);
        }

        private static String href(HttpResponse<String> draft) {
            return PackagedService.json(draft).get("href").asText();
        }

        private static String create(String list, String body) throws IOException, InterruptedException {
            HttpResponse<String> made = service.post("/v1/" + list, Keys.EDITOR, null, body);
            String href = href(made);
            return href.substring(href.lastIndexOf('/') + 1);
        }

        private static void replace(String list, String key, String body) throws IOException, InterruptedException {
            String path = "/v1/" + list + "/" + key;
            HttpResponse<String> replaced =
                    service.send("PUT", path, Keys.PUBLISHER, etag(service.get(path, null)), "application/json", body);
            assertEquals(200, replaced.statusCode(), replaced.body());
        }

        private static String source(int step) {
            return "{\"title\": \"A source in step " + step + "\", \"language\": \"en\", \"type\": \"news\"}";
        }

        private static String subject(int step) {
            return "{\"name\": \"A subject in step " + step + "\", \"description\": \"A thing.\"}";
        }
    }
}
