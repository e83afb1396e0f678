package org.plumbline.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.plumbline.matching.CheckResult.Because;
import org.plumbline.matching.CheckResult.CheckMatch;
import org.plumbline.matching.CheckResult.CheckedPassage;
import org.plumbline.matching.CheckResult.MatchedClaim;
import org.plumbline.matching.engine.Language;
import org.plumbline.matching.engine.MatchOptions;
import org.plumbline.matching.engine.MatchResult;
import org.plumbline.matching.engine.Matcher;
import org.plumbline.matching.engine.Passage;
import org.plumbline.matching.engine.Stance;
import org.plumbline.publication.HotClaims;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/** Checks an article: matches it and puts beside each match what the log says of the claim. Keeps nothing of it. */
@ApplicationScoped
class Checks {
    private static final int DEFAULT_LIMIT = 50;
    private static final double ROUNDING = 1000;
    private static final int WAIT_SECONDS = 10;

    private static final String STILL_ENCODING =
            "Claims that were added in bulk are compared by their words only, until their vectors are computed.";

    private final KnownClaims known;
    private final HotClaims claims;
    private final ObjectMapper json;
    /** Matching is all computing: more at once than there are processors would only make each slower. Fair. */
    private final Semaphore processors =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    Checks(KnownClaims known, HotClaims claims, ObjectMapper json) {
        this.known = known;
        this.claims = claims;
        this.json = json;
    }

    CheckResult check(CheckRequest request) {
        CheckRules.check(request);
        Optional<Language> language = Optional.ofNullable(request.language()).flatMap(Language::of);
        if (request.language() != null && language.isEmpty()) {
            return new CheckResult(known.position(), List.of(), List.of(unsupported(request.language())));
        }
        HtmlText html = request.html() == null ? null : HtmlText.of(request.html());
        String article = html == null ? request.text() : html.text();
        if (article.isBlank()) {
            return new CheckResult(known.position(), List.of(), List.of("The HTML shows no text."));
        }
        Matcher matcher = known.matcher();
        long position = known.position();
        boolean encoding = known.isEncoding();
        MatchResult found = match(matcher, article, options(request, language));
        CheckResult result = result(position, found, html, request.language());
        return encoding ? result.withNote(STILL_ENCODING) : result;
    }

    private MatchResult match(Matcher matcher, String article, MatchOptions options) {
        boolean mine = false;
        try {
            mine = processors.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw new ProblemException(ProblemType.UNAVAILABLE, "too many articles are being checked at once")
                        .withHeader("Retry-After", "2");
            }
            return matcher.match(article, options);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.UNAVAILABLE, "the service is stopping");
        } finally {
            if (mine) {
                processors.release();
            }
        }
    }

    private static MatchOptions options(CheckRequest request, Optional<Language> language) {
        Set<Stance> stances = request.stances() == null
                ? Set.of(Stance.values())
                : request.stances().stream().map(CheckStance::stance).collect(Collectors.toSet());
        return new MatchOptions(
                language,
                request.minConfidence() == null ? MatchOptions.DEFAULT_CONFIDENCE : request.minConfidence(),
                stances,
                request.limit() == null ? DEFAULT_LIMIT : request.limit());
    }

    private CheckResult result(long position, MatchResult found, HtmlText html, String language) {
        Map<String, Optional<PublishedClaim>> published = new HashMap<>();
        List<CheckedPassage> passages = new ArrayList<>();
        for (Passage passage : found.passages()) {
            List<CheckMatch> matches = passage.matches().stream()
                    .flatMap(match -> published
                            .computeIfAbsent(match.claimId(), id -> published(id, language))
                            .map(claim -> match(match, claim))
                            .stream())
                    .toList();
            if (!matches.isEmpty()) {
                passages.add(new CheckedPassage(
                        passage.start(),
                        passage.end(),
                        html == null ? null : html.span(passage.start(), passage.end()),
                        passage.text(),
                        matches));
            }
        }
        return new CheckResult(position, passages, found.notes());
    }

    /** A claim that was retracted a moment ago is no longer shown. */
    private Optional<PublishedClaim> published(String claimId, String language) {
        return known.slugOf(claimId)
                .flatMap(claims::current)
                .filter(state -> !state.isRetracted())
                .map(state -> parse(state.in(language).body()));
    }

    private static CheckMatch match(Passage.Match match, PublishedClaim claim) {
        return new CheckMatch(
                new MatchedClaim(claim.slug(), claim.text(), claim.rating(), claim.revision(), claim.href()),
                Math.round(match.confidence() * ROUNDING) / ROUNDING,
                CheckStance.of(match.stance()),
                new Because(match.wording().text(), match.terms(), match.cues()),
                claim.verdicts().stream()
                        .map(PublishedClaim.Verdict::summary)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                claim.notes(),
                claim.citations());
    }

    private static String unsupported(String language) {
        return "Claims are not matched in '" + language + "', only in "
                + Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", ")) + ".";
    }

    private PublishedClaim parse(byte[] document) {
        try {
            return json.readValue(document, PublishedClaim.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
