package org.plumbline.auth;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import io.smallrye.jwt.build.Jwt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
@TestProfile(PeopleComeFromAnIdentityProviderTest.WithProvider.class)
class PeopleComeFromAnIdentityProviderTest {

    /** A service that trusts Quarkus's OIDC test server. */
    public static class WithProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.auth-server-url", "${keycloak.url:replaced-by-test-resource}/realms/quarkus/",
                    "plumbline.oidc.groups.editor", "reporters",
                    "plumbline.oidc.groups.admin", "chiefs");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OidcWiremockTestResource.class));
        }
    }

    @Test
    void aGroupStandsForARole() {
        Keys.with(token("alice", "reporters"))
                .contentType(ContentType.JSON)
                .body(Desk.claim(Desk.freshSlug("person")).toString())
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .body("createdBy", equalTo("oidc:alice"));
        Keys.with(token("alice", "reporters")).get("/v1/keys").then().statusCode(403);
        Keys.with(token("bob", "chiefs")).get("/v1/keys").then().statusCode(200);
    }

    @Test
    void aGroupThatIsCalledLikeARoleIsNone() {
        Keys.with(token("mallory", "admin")).get("/v1/keys").then().statusCode(403);
    }

    @Test
    void aForgedTokenIsRefused() {
        String forged = token("mallory", "chiefs").replaceFirst("\\.[^.]*$", ".AAAA");
        Keys.with(forged).get("/v1/keys").then().statusCode(401);
    }

    @Test
    void keysWorkBesideIt() {
        Keys.asAdmin().get("/v1/keys").then().statusCode(200);
        Keys.with("no-such-key-at-all")
                .get("/v1/keys")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    private static String token(String name, String group) {
        return Jwt.preferredUserName(name)
                .groups(Set.of(group))
                .issuer("https://server.example.com")
                .audience("https://service.example.com")
                .sign();
    }
}
