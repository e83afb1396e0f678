package org.plumbline.auth;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class WhoDidWhatIsKeptForEverTest {
    @Inject
    DataSource database;

    @Test
    void everyStepOfAClaimIsThereWithItsActorAndNoKey() {
        String slug = Desk.freshSlug("audited");
        Desk.publishNew(Desk.claim(slug)).then().statusCode(200);
        Keys.asAdmin()
                .queryParam("object", "/v1/claims/" + slug)
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items.action", contains("claim.publish"))
                .body(not(containsString(Keys.PUBLISHER)));
        Keys.asAdmin()
                .queryParam("action", "draft.create")
                .queryParam("object", "/v1/drafts/")
                .queryParam("limit", 5)
                .get("/v1/audit")
                .then()
                .body("items.action", everyItem(equalTo("draft.create")))
                .body("items.object", everyItem(startsWith("/v1/drafts/")));
    }

    @Test
    void itIsExportedAsNdjsonAndCsv() {
        String slug = Desk.freshSlug("exported");
        Desk.publishNew(Desk.claim(slug));
        String ndjson = Keys.asAdmin()
                .queryParam("object", "/v1/claims/" + slug)
                .get("/v1/audit/export.ndjson")
                .asString();
        assertTrue(ndjson.contains("\"action\":\"claim.publish\""), ndjson);
        Keys.asAdmin()
                .queryParam("object", "/v1/claims/" + slug)
                .get("/v1/audit/export.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(startsWith("number,at,actor,action,object,detail\r\n"))
                .body(containsString("claim.publish,/v1/claims/" + slug));
    }

    @Test
    void onlyAdminsReadIt() {
        Keys.asPublisher().get("/v1/audit").then().statusCode(403);
        Keys.asAdmin()
                .queryParam("since", "yesterday")
                .get("/v1/audit")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("since"));
    }

    @Test
    void theDatabaseRefusesToChangeIt() {
        Desk.create(Desk.claim(Desk.freshSlug("kept")));
        assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE audit_entry SET actor = 'somebody else'");
            }
        });
    }
}
