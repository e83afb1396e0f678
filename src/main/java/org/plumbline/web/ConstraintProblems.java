package org.plumbline.web;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What a violated constraint means to the caller, by the constraint's name. Code checks first and answers better; this is
 * for what two requests do to each other in the same moment.
 */
final class ConstraintProblems {
    private static final String INTEGRITY = "23";
    private static final String FOREIGN_KEY = "23503";
    private static final String CHECK = "23514";

    private static final Map<String, String> CONFLICTS = Map.ofEntries(
            Map.entry("claim_slug_unique", "another claim has this slug"),
            Map.entry("current_claim_pk", "another claim has this slug"),
            Map.entry("claim_slug_was_anothers", "this slug once led to another claim and keeps leading there"),
            Map.entry("draft_one_per_claim", "the claim already has an open draft"),
            Map.entry("source_pk", "a source with this key exists"),
            Map.entry("subject_pk", "a subject with this slug exists"),
            Map.entry("topic_pk", "a topic with this slug exists"),
            Map.entry("publisher_pk", "a publisher with this slug exists"),
            Map.entry("publisher_site_unique", "another publisher has this site"),
            Map.entry("publisher_one_house", "another publisher is the house; there is only one"),
            Map.entry("trait_property_unique", "a subject has one trait for each property"),
            Map.entry("revision_number_unique", "the claim was published by somebody else in the same moment"));

    private ConstraintProblems() {}

    /** The problem, where the error is a violated constraint somewhere down its causes. */
    static Optional<ProblemException> of(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof PSQLException sql && isIntegrity(sql)) {
                return Optional.of(problem(sql));
            }
        }
        return Optional.empty();
    }

    private static boolean isIntegrity(SQLException sql) {
        return sql.getSQLState() != null && sql.getSQLState().startsWith(INTEGRITY);
    }

    private static ProblemException problem(PSQLException sql) {
        ServerErrorMessage message = sql.getServerErrorMessage();
        String constraint =
                message == null || message.getConstraint() == null ? "a constraint" : message.getConstraint();
        if (CONFLICTS.containsKey(constraint)) {
            return new ProblemException(ProblemType.CONFLICT, CONFLICTS.get(constraint));
        }
        return switch (sql.getSQLState()) {
            case FOREIGN_KEY ->
                new ProblemException(
                        ProblemType.CONFLICT,
                        "what this refers to, or what refers to this, changed in the same moment (" + constraint + ")");
            case CHECK -> new ProblemException(ProblemType.INVALID_BODY, "breaks the rule " + constraint);
            default -> new ProblemException(ProblemType.CONFLICT, "conflicts with what is stored (" + constraint + ")");
        };
    }
}
