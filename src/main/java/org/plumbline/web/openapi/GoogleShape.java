package org.plumbline.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.plumbline.web.GoogleError;

/** What the paths in Google's shape answer beside their results: its errors, and a script where `callback` asks for one. */
final class GoogleShape {
    private static final String JSON = "application/json";
    private static final String SCRIPT = "text/javascript";
    private static final int MOST_CHARACTERS = 10_000_000;

    /** A problem of ours that these paths tell differently: 401 becomes 400 or 403, 412 becomes 409. */
    private static final List<String> STATUSES =
            List.of("400", "403", "404", "409", "413", "415", "422", "429", "500", "503");

    private GoogleShape() {}

    static boolean isFor(Operations.Located located) {
        return GoogleError.isFor(located.path());
    }

    static void complete(Operations.Located located) {
        APIResponses responses = located.operation().getResponses();
        for (String status : STATUSES) {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(status, error());
            }
        }
        APIResponse found = responses.getAPIResponse("200");
        if (found != null && found.getContent() != null && located.takes("callback")) {
            found.getContent()
                    .addMediaType(
                            SCRIPT,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema()
                                            .addType(SchemaType.STRING)
                                            .description(
                                                    "The answer as an argument of the function that `callback` names.")
                                            .pattern("^[\\s\\S]*$")
                                            .maxLength(MOST_CHARACTERS)));
        }
    }

    private static APIResponse error() {
        Content content = OASFactory.createContent()
                .addMediaType(
                        JSON,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/GoogleError")));
        return OASFactory.createAPIResponse()
                .description("An error, as Google's APIs tell it.")
                .content(content);
    }
}
