package org.plumbline.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.plumbline.web.Cursor;

/** What a list of claims takes beside its filters. */
public class ClaimListParameters {
    static final int MAX_LIMIT = 100;
    static final int DEFAULT_LIMIT = 20;

    @BeanParam
    public ClaimFilters filters;

    @QueryParam("similarTo")
    @Parameter(
            description =
                    "A sentence: the claims it is most likely about come first, ranked as `POST /v1/checks` ranks. For a desk that asks whether it has checked this before. Filters narrow the answer; not together with `q`, `sort`, `facets`, `highlight`, `cursor` or `asOf`.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = ClaimFilters.MAX_QUERY,
                            pattern = "^[^\\u0000-\\u0008]*$"))
    public String similarTo;

    @QueryParam("sort")
    @Parameter(
            description =
                    "`relevance` (needs `q`, and is the default with it), `newest` (by first publication; the default without), `oldest`, or `updated` (by the present revision's publication, last first).",
            schema = @Schema(enumeration = {"relevance", "newest", "oldest", "updated"}))
    public String sort;

    @QueryParam("facets")
    @Parameter(
            description =
                    "Attributes to count the values of, separated by commas or repeated: rating, topic, subject, confusedWith, publisher, claimant, language, agreement, corrected.",
            example = "rating,topic")
    public List<String> facets;

    @QueryParam("highlight")
    @Parameter(
            description = "Whether to show where the words of `q` were found.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String highlight;

    @QueryParam("limit")
    @Parameter(
            description = "How many claims a page has at most.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "20"))
    public String limit;

    @QueryParam("cursor")
    @Parameter(
            description =
                    "`next` of an earlier page of the same list. The list stays as it was on its first page, whatever is published meanwhile.",
            schema = @Schema(type = SchemaType.STRING, maxLength = Cursor.MAX_LENGTH))
    public String cursor;
}
