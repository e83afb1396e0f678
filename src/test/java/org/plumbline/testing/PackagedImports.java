package org.plumbline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Imports into a packaged service. */
public final class PackagedImports {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private PackagedImports() {}

    /** @return the job's id */
    public static String start(PackagedService service, String ndjson) throws IOException, InterruptedException {
        HttpResponse<String> accepted =
                service.send("POST", "/v1/imports", Keys.ADMIN, null, "application/x-ndjson", ndjson);
        if (accepted.statusCode() != 202) {
            throw new IllegalStateException(accepted.body());
        }
        return PackagedService.json(accepted).get("id").asText();
    }

    public static JsonNode job(PackagedService service, String id) throws IOException, InterruptedException {
        return PackagedService.json(service.get("/v1/imports/" + id, Keys.ADMIN));
    }

    /** @return the job when it is over */
    public static JsonNode await(PackagedService service, String id) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            JsonNode job = job(service, id);
            if (!List.of("queued", "running").contains(job.get("state").asText())) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the import did not end:\n" + service.log());
    }
}
