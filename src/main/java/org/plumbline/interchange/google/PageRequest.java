package org.plumbline.interchange.google;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.plumbline.web.ProblemException;

/** Which part of a list, in Google's words. Numbers are read here, so that a fault is an error and not a 404. */
public class PageRequest {
    static final String NEXT_PAGE =
            " The next page: the same request with `pageToken` set to the answer's `nextPageToken`.";
    static final int DEFAULT_SIZE = 10;
    static final int MAX_SIZE = 100;
    static final int MAX_OFFSET = 100_000;

    @QueryParam("pageSize")
    @Parameter(
            description = "How many at most; more than 100 gives 100.",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0", defaultValue = "10"))
    public String pageSize;

    /** A place in a list. Lint rules take the name for that of a secret, so the operations' descriptions tell of it instead. */
    @QueryParam("pageToken")
    @Parameter(hidden = true)
    public String pageToken;

    @QueryParam("offset")
    @Parameter(
            description = "How many to pass over; only without a token.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "0",
                            maximum = "100000",
                            defaultValue = "0"))
    public String offset;

    int size() {
        int size = number("pageSize", pageSize);
        return size == 0 ? DEFAULT_SIZE : Math.min(size, MAX_SIZE);
    }

    /** @return null for the first page */
    String token() {
        return pageToken == null || pageToken.isBlank() ? null : pageToken;
    }

    int skipped() {
        int skipped = token() == null ? number("offset", offset) : 0;
        if (skipped > MAX_OFFSET) {
            throw ProblemException.invalidQuery(
                    "offset", "out-of-range", "must be at most " + MAX_OFFSET + "; go on with nextPageToken");
        }
        return skipped;
    }

    static int number(String parameter, String value) {
        if (value == null || value.isBlank()) {
            return 0;
        }
        // Digits as ASCII has them; Java would read those of every script.
        if (value.strip().matches("0*[0-9]{1,9}")) {
            return Integer.parseInt(value.strip());
        }
        throw ProblemException.invalidQuery(parameter, "malformed", "must be a whole number, 0 or more");
    }
}
