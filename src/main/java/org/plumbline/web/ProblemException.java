package org.plumbline.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ends a request with a {@link Problem}. Thrown anywhere, mapped in {@link ProblemMappers} only. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Violation> violations;
    private final transient List<String> usedBy;
    private final transient Map<String, String> headers;

    private ProblemException(
            ProblemType type,
            String detail,
            List<Violation> violations,
            List<String> usedBy,
            Map<String, String> headers) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
        this.usedBy = List.copyOf(usedBy);
        this.headers = Map.copyOf(headers);
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), List.of(), Map.of());
    }

    /** A problem made of faults; its detail repeats them in one line each. */
    public static ProblemException of(ProblemType type, List<Violation> violations) {
        String detail =
                violations.stream().map(v -> v.field() + ": " + v.message()).collect(Collectors.joining("; "));
        return new ProblemException(type, detail, violations, List.of(), Map.of());
    }

    public static ProblemException of(ProblemType type, Violation violation) {
        return of(type, List.of(violation));
    }

    public static ProblemException invalidQuery(String parameter, String code, String message) {
        return of(ProblemType.INVALID_PARAMETER, Violation.query(parameter, code, message));
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail);
    }

    public static ProblemException inUse(String detail, List<String> usedBy) {
        return new ProblemException(ProblemType.IN_USE, detail, List.of(), usedBy, Map.of());
    }

    /** The same problem with a header on its answer, for example {@code Retry-After}. */
    public ProblemException withHeader(String name, String value) {
        var more = new java.util.HashMap<>(headers);
        more.put(name, value);
        return new ProblemException(type, getMessage(), violations, usedBy, more);
    }

    public ProblemType type() {
        return type;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The answer's body for a request to {@code path}. */
    public Problem problem(String path) {
        return new Problem(type.uri(), type.title(), type.status(), getMessage(), path, violations, usedBy, null);
    }
}
