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
public final class ConstraintProblems {
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
            Map.entry("revision_number_unique", "the claim was published by somebody else in the same moment"),
            Map.entry("citation_pk", "a claim cites a source only once"),
            Map.entry("verdict_citation_pk", "a verdict cites a source only once"),
            Map.entry("verdict_citation_citation_fk", "a verdict cites only what its claim cites"),
            Map.entry("note_citation_pk", "a note cites a source only once"),
            Map.entry("note_citation_citation_fk", "a note cites only what its claim cites"),
            Map.entry("confused_with_once", "a claim is confused with another subject only once"),
            Map.entry("claim_topic_pk", "a claim is under a topic only once"));

    private static final Map<String, String> RULES = Map.of(
            "slug_shape", "slugs and keys consist of lower-case letters and digits with single hyphens between them",
            "language_tag_shape", "languages are BCP 47 tags such as en or pt-BR",
            "web_url_shape", "addresses begin with http:// or https:// and have no blanks",
            "partial_date_shape", "dates are a year, a month or a day, such as 2026, 2026-11 or 2026-11-24",
            "appearance_says_where", "an appearance has a source, publisher, title or address",
            "claim_not_broader_than_itself", "a claim is no case of itself");

    private ConstraintProblems() {}

    /** The problem, where the error is a violated constraint somewhere down its causes. */
    public static Optional<ProblemException> of(Throwable error) {
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
            case CHECK ->
                new ProblemException(
                        ProblemType.INVALID_BODY, RULES.getOrDefault(constraint, "breaks the rule " + constraint));
            default -> new ProblemException(ProblemType.CONFLICT, "conflicts with what is stored (" + constraint + ")");
        };
    }
}
