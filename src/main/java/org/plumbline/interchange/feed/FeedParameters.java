package org.plumbline.interchange.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.plumbline.web.Cursor;

/** Which part of a feed. */
public class FeedParameters {
    @QueryParam("limit")
    @DefaultValue("30")
    @Min(1)
    @Max(100)
    @Parameter(
            description = "How many entries a page has at most.",
            schema = @Schema(minimum = "1", maximum = "100", defaultValue = "30"))
    public int limit;

    @QueryParam("cursor")
    @Parameter(
            description = "Place in the feed, as the `next` link of a page has it.",
            schema = @Schema(maxLength = Cursor.MAX_LENGTH, pattern = "^[A-Za-z0-9_-]+$"))
    public String cursor;
}
