package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the known claims that a text repeats. Safe for many threads; the same claims and text give the same answer. */
public final class Matcher {

    /** How much of the article around a passage is shown to the reader of stances. */
    private static final int SURROUNDINGS = 400;

    /** How many further wordings are shown to it, and how many terms, of all, these must share with the passage. */
    private static final int OTHER_WORDINGS = 5;

    private static final double LEAST_LIKENESS = 0.25;

    private final VectorSource vectors;
    private final ClaimIndex index;
    private final ArticleReader reader;
    private final Ranker ranker;
    private final StanceReader stances = new StanceReader();
    private final Corrections corrections;

    /** A matcher without claims, which keeps vectors in the store. */
    public Matcher(SentenceEncoder encoder, VectorStore store) {
        this(encoder, store, new Ranker());
    }

    Matcher(SentenceEncoder encoder, VectorStore store, Ranker ranker) {
        this.ranker = ranker;
        vectors = new VectorSource(encoder, store);
        index = new ClaimIndex(vectors);
        reader = new ArticleReader(vectors);
        corrections = new Corrections(vectors);
    }

    /** The claims that are matched, to be kept up to date by the caller. */
    public ClaimIndex claims() {
        return index;
    }

    /** The claims that a short text is about, surest first; empty for a language that is not matched. */
    public List<Ranked> rank(String text, Optional<Language> presumed, int limit) {
        String clean = TextCleaner.clean(text);
        Optional<Language> language = LanguageGuess.of(clean, presumed);
        if (language.isEmpty()) {
            return List.of();
        }
        Part whole = reader.part(new Stretch(0, clean.length()), clean, language.get());
        List<Vector8> sentences = reader.sentenceVectors(clean, language.get());
        return index.read(view -> rank(whole, sentences, view, limit));
    }

    private List<Ranked> rank(Part whole, List<Vector8> sentences, ClaimIndex.View view, int limit) {
        QueryText query = whole.toQuery(view.statistics(whole.language()), sentences);
        var candidates = new CandidateFinder(view).find(query, CandidateFinder.Breadth.QUESTION);
        return ranker.rank(query, candidates, view).stream()
                .limit(limit)
                .map(ranking -> new Ranked(
                        ranking.claim().id(),
                        ranking.wording().wording(),
                        ranking.confidence(),
                        whole.sharedWith(ranking.wording().profile())))
                .toList();
    }

    /** The passages of an article that are about known claims. */
    public MatchResult match(String article, MatchOptions options) {
        ArticleReader.Reading reading = reader.read(article, options.language());
        List<ArticleScan.Finding> findings = index.read(view ->
                new ArticleScan(view, ranker, reader, article, options.minConfidence()).findings(reading.blocks()));
        List<Found> found = new ArrayList<>();
        for (ArticleScan.Finding finding : findings) {
            Passage.Match match = match(article, finding);
            if (options.stances().contains(match.stance())) {
                found.add(new Found(finding.part().stretch(), match));
            }
        }
        found.sort(Comparator.comparingDouble((Found one) -> -one.match().confidence())
                .thenComparing(one -> one.stretch().start()));
        return new MatchResult(
                passages(article, found.subList(0, Math.min(options.limit(), found.size()))), reading.notes());
    }

    private Passage.Match match(String article, ArticleScan.Finding finding) {
        Stretch stretch = finding.part().stretch();
        ClaimEntry.Said wording = finding.ranking().wording();
        StanceReading stance = stances.read(
                stretch.of(article),
                article.substring(Math.max(0, stretch.start() - SURROUNDINGS), stretch.start()),
                article.substring(stretch.end(), Math.min(article.length(), stretch.end() + SURROUNDINGS)),
                wordings(finding),
                finding.part().language().tag());
        if (stance.stance() == Stance.ASSERTS) {
            // no word gives away that "it is run by a company" refutes "the state runs it", but the verdict says the
            // same
            stance = corrections
                    .saidIn(finding.part(), finding.ranking().claim())
                    .map(sentence -> new StanceReading(Stance.UNCLEAR, List.of(sentence)))
                    .orElse(stance);
        }
        return new Passage.Match(
                finding.ranking().claim().id(),
                finding.confidence(),
                stance.stance(),
                wording.wording(),
                finding.part().sharedWith(wording.profile()),
                stance.cues());
    }

    /** The wording that matched, and those others that share most words with the passage. */
    private static List<String> wordings(ArticleScan.Finding finding) {
        ClaimEntry.Said nearest = finding.ranking().wording();
        Profile passage = finding.part().reading().profile();
        var others = finding.ranking().claim().wordings().stream()
                .filter(said -> said != nearest && said.isIn(passage.language()))
                .map(said -> new Compared(said.wording().text(), passage.likeness(said.profile())))
                .filter(compared -> compared.likeness() >= LEAST_LIKENESS)
                .sorted(Comparator.comparingDouble(Compared::likeness)
                        .reversed()
                        .thenComparing(Compared::text))
                .limit(OTHER_WORDINGS)
                .map(Compared::text);
        return Stream.concat(Stream.of(nearest.wording().text()), others).toList();
    }

    private record Compared(String text, double likeness) {}

    /** Matches of the same stretch stand together; stretches in the order of the article. */
    private static List<Passage> passages(String article, List<Found> found) {
        Map<Stretch, List<Passage.Match>> byStretch = new TreeMap<>(
                Comparator.comparingInt(Stretch::start).thenComparing(Comparator.comparingInt(Stretch::end)));
        for (Found one : found) {
            byStretch
                    .computeIfAbsent(one.stretch(), stretch -> new ArrayList<>())
                    .add(one.match());
        }
        List<Passage> passages = new ArrayList<>();
        byStretch.forEach((stretch, matches) ->
                passages.add(new Passage(stretch.start(), stretch.end(), stretch.of(article), matches)));
        return passages;
    }

    private record Found(Stretch stretch, Passage.Match match) {}
}
