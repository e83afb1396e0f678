package org.plumbline.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A key per role, as the tests' service is configured with. */
public final class Keys {
    public static final String EDITOR = "the-editor-key-of-the-tests";
    public static final String PUBLISHER = "the-publisher-key-of-the-tests";
    public static final String ADMIN = "the-admin-key-of-the-tests";

    static final Map<String, String> CONFIGURATION = Map.of(
            "plumbline.keys.editor", EDITOR,
            "plumbline.keys.publisher", PUBLISHER,
            "plumbline.keys.admin", ADMIN);

    /** The same as environment variables. */
    static final Map<String, String> ENVIRONMENT = Map.of(
            "PLUMBLINE_KEYS_EDITOR", EDITOR,
            "PLUMBLINE_KEYS_PUBLISHER", PUBLISHER,
            "PLUMBLINE_KEYS_ADMIN", ADMIN);

    private Keys() {}

    /** A request with an editor's key. */
    public static RequestSpecification asEditor() {
        return with(EDITOR);
    }

    public static RequestSpecification asPublisher() {
        return with(PUBLISHER);
    }

    public static RequestSpecification asAdmin() {
        return with(ADMIN);
    }

    public static RequestSpecification with(String key) {
        return RestAssured.given().header("Authorization", "Bearer " + key);
    }
}
