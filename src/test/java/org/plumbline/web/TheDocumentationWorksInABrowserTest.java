package org.plumbline.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class TheDocumentationWorksInABrowserTest {
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?: defer)?>(.*?)</script>", Pattern.DOTALL);

    @Test
    void itsPolicyAdmitsItsOwnScriptsAndNoOthers() throws NoSuchAlgorithmException {
        Response page = given().get("/docs/");
        String policy = page.header("Content-Security-Policy");
        Matcher script = INLINE_SCRIPT.matcher(new String(page.asByteArray(), StandardCharsets.UTF_8));
        int scripts = 0;
        while (script.find()) {
            String digest = "'sha256-" + sha256(script.group(1)) + "'";
            assertTrue(policy.contains(digest), () -> "put " + digest + " into DocumentationPolicy");
            scripts++;
        }
        assertEquals(policy.split("'sha256-", -1).length - 1, scripts);
        assertTrue(!policy.contains("script-src 'self' 'unsafe-inline'"), policy);
    }

    @Test
    void tryItOutStartsFromAnExampleThatExists() {
        String slug = given().get("/openapi?format=json")
                .jsonPath()
                .getString("paths.'/v1/claims/{slug}'.get.parameters.find { it.name == 'slug' }.example");
        given().get("/v1/claims/" + slug).then().statusCode(200).body("slug", equalTo(slug));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
