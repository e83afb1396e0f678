package org.plumbline.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.testing.PackagedService.etag;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PackagedService;

/**
 * Kills the packaged service while eight editors publish, starts it again and looks for what it had acknowledged. Once in
 * every build; {@code ./mvnw verify -Dit.test=AKilledService* -Dcrash.rounds=20} for twenty times.
 */
class AKilledServiceKeepsWhatItAcknowledgedIT {
    private static final Logger LOG = Logger.getLogger(AKilledServiceKeepsWhatItAcknowledgedIT.class);
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);
    private static final int EDITORS = 8;
    private static final String NAME = "crash";

    /** Entity tags by slug, as the service acknowledged them. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void everyAcknowledgedPublicationIsThereAndNoHalfOne(@TempDir Path folder)
            throws IOException, InterruptedException {
        Random random = new Random(20_261_124);
        PackagedService service = PackagedService.start(folder, Map.of());
        for (int round = 1; round <= ROUNDS; round++) {
            int before = acknowledged.size();
            publishUntilKilled(service, 500 + random.nextInt(1500));
            assertTrue(acknowledged.size() > before, "nothing was published before the kill");
            service = PackagedService.start(folder, Map.of());
            Map<String, Integer> published = published(service);
            assertAllThere(service, published);
            LOG.infof("round %d: %d acknowledged, %d found published", round, acknowledged.size(), published.size());
        }
        service.stop();
    }

    private void publishUntilKilled(PackagedService service, int milliseconds) throws InterruptedException {
        AtomicBoolean alive = new AtomicBoolean(true);
        List<Thread> editors = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            Thread editor = new Thread(() -> {
                while (alive.get()) {
                    try {
                        publish(service);
                    } catch (IOException killed) {
                        return;
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            });
            editor.start();
            editors.add(editor);
        }
        long patience = System.nanoTime() + 60_000_000_000L;
        int before = acknowledged.size();
        while (acknowledged.size() == before && System.nanoTime() < patience) {
            Thread.sleep(50);
        }
        Thread.sleep(milliseconds);
        service.kill();
        alive.set(false);
        for (Thread editor : editors) {
            editor.join();
        }
    }

    private void publish(PackagedService service) throws IOException, InterruptedException {
        String slug = Desk.freshSlug(NAME);
        HttpResponse<String> draft =
                service.post("/v1/drafts", Keys.EDITOR, null, Desk.claim(slug).toString());
        String href = PackagedService.json(draft).get("href").asText();
        HttpResponse<String> submitted = service.post(href + "/submit", Keys.EDITOR, etag(draft), "{}");
        HttpResponse<String> done = service.post(href + "/publish", Keys.PUBLISHER, etag(submitted), "{}");
        if (done.statusCode() == 200) {
            acknowledged.put(slug, etag(done));
        }
    }

    /** Revisions by slug, as the log tells them; its positions have no gap. */
    private static Map<String, Integer> published(PackagedService service) throws IOException, InterruptedException {
        Map<String, Integer> published = new HashMap<>();
        long position = 0;
        JsonNode items;
        do {
            items = PackagedService.json(service.get("/v1/changes?limit=100&after=" + position, null))
                    .get("items");
            for (JsonNode change : items) {
                assertEquals(++position, change.get("position").asLong(), "the log has a gap");
                if (change.get("slug").asText().startsWith(NAME)) {
                    published.merge(change.get("slug").asText(), 1, Integer::sum);
                }
            }
        } while (!items.isEmpty());
        return published;
    }

    private void assertAllThere(PackagedService service, Map<String, Integer> published)
            throws IOException, InterruptedException {
        for (Map.Entry<String, String> entry : acknowledged.entrySet()) {
            assertEquals(1, published.get(entry.getKey()), entry.getKey());
            HttpResponse<String> claim = service.get("/v1/claims/" + entry.getKey(), null);
            assertEquals(entry.getValue(), etag(claim), entry.getKey());
        }
        for (String slug : published.keySet()) {
            HttpResponse<String> claim = service.get("/v1/claims/" + slug, null);
            assertEquals(200, claim.statusCode(), slug);
            assertEquals(2, PackagedService.json(claim).get("citations").size(), slug);
        }
        assertEquals(published.keySet(), draftsDone(service), "drafts that say published and claims that are");
    }

    private static Set<String> draftsDone(PackagedService service) throws IOException, InterruptedException {
        Set<String> slugs = new HashSet<>();
        String next = "";
        while (next != null) {
            JsonNode page = PackagedService.json(
                    service.get("/v1/drafts?state=published&limit=100&q=" + NAME + next, Keys.EDITOR));
            page.get("items")
                    .forEach(item -> slugs.add(item.get("claim").asText().substring("/v1/claims/".length())));
            next = page.has("next") ? "&cursor=" + page.get("next").asText() : null;
        }
        return slugs;
    }
}
