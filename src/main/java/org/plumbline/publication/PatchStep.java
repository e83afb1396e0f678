package org.plumbline.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a JSON Patch (RFC 6902), for the OpenAPI document. */
@Schema(
        description = "One step of a JSON Patch (RFC 6902).",
        requiredProperties = {"op", "path"})
record PatchStep(
        @Schema(
                description = "What to do.",
                enumeration = {"add", "remove", "replace", "move", "copy", "test"},
                examples = "replace")
        String op,

        @Schema(
                description = "JSON Pointer of the place.",
                pattern = "^(/.*)?$",
                maxLength = 1000,
                examples = "/verdicts/0/summary")
        String path,

        @Schema(
                description = "With `move` and `copy`: JSON Pointer of where the value comes from.",
                pattern = "^(/.*)?$",
                maxLength = 1000,
                examples = "/notes/1")
        String from,

        @Schema(
                description = "With `add`, `replace` and `test`: the value, of any JSON type.",
                examples = "There is no national score for people in China.")
        Object value) {}
