package org.plumbline.interchange.google;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every method of a Google API takes. */
public class GoogleParameters {
    /** A key of this service; searching takes any. Not in the OpenAPI document, which recommends the bearer token. */
    @QueryParam("key")
    @Parameter(hidden = true)
    public String key;

    /** The same under other names. */
    @QueryParam("access_token")
    @Parameter(hidden = true)
    public String accessToken;

    @QueryParam("oauth_token")
    @Parameter(hidden = true)
    public String oauthToken;

    @QueryParam("alt")
    @Parameter(
            description = "Format of the answer; only json is offered.",
            schema = @Schema(enumeration = "json", defaultValue = "json"))
    public String alt;

    @QueryParam("callback")
    @Parameter(
            description = "Name of a JavaScript function to wrap the answer in (JSONP).",
            schema = @Schema(maxLength = 100, pattern = "^[A-Za-z_$][A-Za-z0-9_$.]*$"))
    public String callback;

    @QueryParam("fields")
    @Parameter(
            description = "Which members to answer, as Google's partial responses name them.",
            example = "claims(text,claimReview/textualRating),nextPageToken",
            schema = @Schema(maxLength = 2000, pattern = "^[A-Za-z0-9_*,/() ]*$"))
    public String fields;

    @QueryParam("prettyPrint")
    @Parameter(
            description = "Whether to indent the answer.",
            schema =
                    @Schema(
                            enumeration = {"true", "false"},
                            defaultValue = "true"))
    public String prettyPrint;

    @QueryParam("quotaUser")
    @Parameter(description = "Taken and not used.", schema = @Schema(maxLength = 40, pattern = "^.*$"))
    public String quotaUser;

    @QueryParam("$.xgafv")
    @Parameter(description = "Taken and not used.", schema = @Schema(enumeration = {"1", "2"}))
    public String errorFormat;

    @QueryParam("uploadType")
    @Parameter(description = "Taken and not used.", schema = @Schema(maxLength = 40, pattern = "^.*$"))
    public String uploadType;

    @QueryParam("upload_protocol")
    @Parameter(description = "Taken and not used.", schema = @Schema(maxLength = 40, pattern = "^.*$"))
    public String uploadProtocol;
}
