package org.plumbline.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PackagedService;

class ProductionTakesItsKeysFromTheConfigurationIT {
    private static EmbeddedPostgres database;

    @BeforeAll
    static void startDatabase() throws IOException {
        database = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        database.close();
    }

    @Test
    void withoutAKeyItIsReadOnlyAndSaysSo(@TempDir Path folder) throws IOException, InterruptedException {
        PackagedService service = PackagedService.start(folder, production("", "", ""));
        assertEquals(200, service.get("/v1/claims?limit=1", null).statusCode());
        assertEquals(401, service.post("/v1/drafts", Keys.EDITOR, null, "{}").statusCode());
        assertTrue(service.log().contains("the service is read-only"), service.log());
        assertFalse(service.log().contains("plb_"), service.log());
        service.stop();
    }

    @Test
    void withItsKeysItWrites(@TempDir Path folder) throws IOException, InterruptedException {
        PackagedService service = PackagedService.start(folder, production("", "", Keys.ADMIN));
        assertEquals(200, service.get("/v1/keys", Keys.ADMIN).statusCode());
        assertFalse(service.log().contains(Keys.ADMIN), "a key is in the log");
        service.stop();
    }

    @Test
    void aWellKnownDefaultIsRefused(@TempDir Path folder) {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> PackagedService.start(folder, production("", "", "changeme")));
        assertTrue(refused.getMessage().contains("PLUMBLINE_KEYS_ADMIN is a well-known default"), refused.getMessage());
    }

    private static Map<String, String> production(String editor, String publisher, String admin) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.getJdbcUrl("postgres", "postgres"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        environment.put("PLUMBLINE_KEYS_EDITOR", editor);
        environment.put("PLUMBLINE_KEYS_PUBLISHER", publisher);
        environment.put("PLUMBLINE_KEYS_ADMIN", admin);
        return environment;
    }
}
