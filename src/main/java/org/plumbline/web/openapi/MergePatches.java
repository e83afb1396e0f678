package org.plumbline.web.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A JSON Merge Patch (RFC 7396) has the members of what it changes and needs none of them. */
final class MergePatches {
    private static final String MEDIA_TYPE = "application/merge-patch+json";
    private static final String PREFIX = "#/components/schemas/";
    private static final String SUFFIX = "Patch";

    private MergePatches() {}

    static void describe(OpenAPI document) {
        for (Operations.Located located : Operations.of(document)) {
            MediaType patch = located.hasBody()
                    ? located.operation().getRequestBody().getContent().getMediaType(MEDIA_TYPE)
                    : null;
            if (patch != null) {
                String whole = patch.getSchema().getRef().substring(PREFIX.length());
                document.getComponents()
                        .addSchema(
                                whole + SUFFIX,
                                of(document.getComponents().getSchemas().get(whole)));
                patch.setSchema(OASFactory.createSchema().ref(PREFIX + whole + SUFFIX));
            }
        }
    }

    private static Schema of(Schema whole) {
        return OASFactory.createSchema()
                .type(whole.getType())
                .description("Any members of it. `null` removes a member; a list is replaced as a whole.")
                .properties(whole.getProperties());
    }
}
