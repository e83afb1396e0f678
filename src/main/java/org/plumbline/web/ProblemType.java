package org.plumbline.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/**
 * The catalogue of problems (RFC 9457): every error answer of the service names one of these. Each has a page at
 * {@code /problems/<slug>} that says what it means and what to do.
 */
public enum ProblemType {
    INVALID_PARAMETER(
            400,
            "A parameter is not valid",
            "A path or query parameter has a value outside its vocabulary, range or format.",
            "Read `violations`: each names the parameter, says what is wrong and lists what is allowed."),
    UNKNOWN_PARAMETER(
            400,
            "Unknown query parameter",
            "The operation does not know a query parameter of the request. Nothing is ignored silently, so that a misspelt filter cannot return too much.",
            "Use the name that the message proposes, or leave the parameter out."),
    CURSOR_MISMATCH(
            400,
            "The cursor belongs to another request",
            "A cursor continues the very list that it came from: same filters, same order, same limit allowed to differ.",
            "Repeat the first request without a cursor, or follow `next` unchanged."),
    MALFORMED_REQUEST(
            400,
            "The request cannot be read",
            "The request breaks a rule of HTTP itself.",
            "Use an HTTP library; the message names the rule."),
    MALFORMED_BODY(
            400,
            "The body cannot be read",
            "The body is not well-formed JSON in UTF-8, is nested too deeply, or repeats a member.",
            "Send one JSON document; the message names the line and column."),
    INVALID_BODY(
            400,
            "The body is not valid",
            "The body is well-formed but breaks the rules of the thing it describes.",
            "Read `violations`: every fault is listed at once, each with its JSON Pointer."),
    UNAUTHENTICATED(
            401,
            "A key is needed",
            "The operation needs an API key, or the key is unknown, expired or revoked.",
            "Send `Authorization: Bearer <key>`."),
    FORBIDDEN(
            403,
            "The key may not do this",
            "The key is valid but lacks the role that the operation needs.",
            "Use a key with the role that the message names."),
    FOUR_EYES(
            403,
            "Somebody else must publish it",
            "Whoever publishes a draft must not be the one who made its last edit.",
            "Ask a colleague with the role publisher to read and publish it."),
    NOT_FOUND(
            404,
            "Not found",
            "Nothing is published at this address.",
            "Check the address; search with `GET /v1/claims?q=…`."),
    METHOD_NOT_ALLOWED(
            405,
            "The method is not offered here",
            "The resource exists, but not for this HTTP method.",
            "Use a method from the `Allow` header."),
    NOT_ACCEPTABLE(
            406,
            "No such representation",
            "The resource has no representation that the `Accept` header admits.",
            "Ask for `application/json` or `*/*`."),
    CONFLICT(
            409,
            "The request conflicts with the present state",
            "What was asked for does not fit the state of the thing: its name is taken, or a step was skipped.",
            "Read the present state and decide again."),
    IN_USE(
            409,
            "Still in use",
            "What is to be deleted is used by something else.",
            "`usedBy` lists what uses it; change those first, or merge."),
    IDEMPOTENCY_MISMATCH(
            409,
            "The idempotency key was used for another request",
            "An `Idempotency-Key` stands for one request for 24 hours.",
            "Use a fresh key for a new request."),
    RETRACTED(
            410,
            "Retracted",
            "The claim was published and has been withdrawn. Its history stays readable.",
            "Read the note; the revisions are under `/v1/claims/{slug}/revisions`."),
    PRECONDITION_FAILED(
            412,
            "Changed in the meantime",
            "`If-Match` names a state that is no longer the present one.",
            "Fetch the thing again, look at what changed, and repeat with its new ETag."),
    TOO_LARGE(
            413,
            "The body is too large",
            "The body is larger than the operation accepts.",
            "Send less; the message names the limit."),
    URI_TOO_LONG(414, "The address is too long", "The request target is longer than 8 kB.", "Shorten the query."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body's media type is not supported",
            "The operation does not read this `Content-Type`.",
            "Send a media type from the `Accept-Post` or `Accept-Patch` header, usually `application/json`."),
    RANGE_NOT_SATISFIABLE(
            416,
            "The range lies outside the file",
            "`Range` asks for bytes behind the end of the file.",
            "Ask for a range within the size that `Content-Range` names, or for the whole file."),
    NOT_PUBLISHABLE(
            422,
            "Not fit to be published yet",
            "The draft breaks a rule of publication.",
            "Read `violations`; correct the draft and publish again."),
    PRECONDITION_REQUIRED(
            428,
            "If-Match is needed",
            "A change must say which state it is meant for, so that two editors cannot overwrite each other.",
            "Send the ETag that you last read as `If-Match`."),
    RATE_LIMITED(
            429,
            "Too many requests",
            "This client has made more requests than it may in a short time.",
            "Wait for the seconds in `Retry-After`."),
    INTERNAL(
            500,
            "Something broke on our side",
            "An error that is ours. Nothing of the request was half-applied.",
            "Report the `traceId`."),
    NOT_IMPLEMENTED(
            501, "Not offered", "The request asks for something that is not offered.", "Use one of the values named."),
    UNAVAILABLE(
            503,
            "Temporarily unavailable",
            "A part that the answer needs, usually the database, cannot be reached.",
            "Repeat after the seconds in `Retry-After`.");

    private final int status;
    private final String title;
    private final String meaning;
    private final String remedy;

    ProblemType(int status, String title, String meaning, String remedy) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What the problem means, in a sentence or two, for its page. */
    public String meaning() {
        return meaning;
    }

    /** What the caller can do about it. */
    public String remedy() {
        return remedy;
    }

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The problem's {@code type} (RFC 9457, 3.1.1): a relative reference to its page. */
    @JsonValue
    public URI uri() {
        return URI.create("/problems/" + slug());
    }

    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(t -> t.slug().equals(slug)).findFirst();
    }

    /** The general problem for an HTTP status that the framework decided on. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(t -> t.status == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL : INVALID_PARAMETER);
    }
}
