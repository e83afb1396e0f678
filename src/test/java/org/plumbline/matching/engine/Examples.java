package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Turns collections into examples: over all claims, without the answer, and within one subject. */
final class Examples {

    static final String UNANSWERED = ", unanswered";

    private static final int SUBJECTS = 40;

    private final SentenceEncoder encoder;
    private final VectorStore store;
    private final VectorSource vectors;
    private final ArticleReader reader;
    private final boolean withVectors;

    /** Examples that see vectors, or only words as in the languages that are not encoded. */
    Examples(SentenceEncoder encoder, VectorStore store, boolean withVectors) {
        this.encoder = encoder;
        this.store = store;
        this.withVectors = withVectors;
        vectors = new VectorSource(encoder, store);
        reader = new ArticleReader(vectors);
    }

    /** Each question twice: with its answers among the claims and without. */
    List<Example> of(MatchingData.Collection collection) {
        return of(collection, CandidateFinder.Breadth.QUESTION);
    }

    /** The same with as many candidates as are looked at in a question or in a sentence of an article. */
    List<Example> of(MatchingData.Collection collection, CandidateFinder.Breadth breadth) {
        ClaimIndex index = index(collection.claims());
        List<Example> examples = new ArrayList<>();
        for (MatchingData.Question question : collection.questions()) {
            examples.add(example(collection.name(), question, index, breadth));
        }
        for (MatchingData.Question question : collection.questions()) {
            List<KnownClaim> answers = collection.claimsIn(question.answers()).toList();
            answers.forEach(claim -> index.remove(claim.id()));
            examples.add(example(collection.name() + UNANSWERED, question, index, breadth));
            index.put(answers);
        }
        return examples;
    }

    /** The same with forty small collections of one subject each, where all claims use the same words. */
    List<Example> bySubject(MatchingData.Collection collection) {
        List<Example> examples = new ArrayList<>();
        for (MatchingData.Collection subject : subjects(collection)) {
            examples.addAll(of(subject));
        }
        return examples;
    }

    /** How one question looks among the claims of an index. */
    Example example(String source, MatchingData.Question question, ClaimIndex index) {
        return example(source, question, index, CandidateFinder.Breadth.QUESTION);
    }

    /** How it looks as a question, or with the fewer candidates of a sentence in an article. */
    Example example(String source, MatchingData.Question question, ClaimIndex index, CandidateFinder.Breadth breadth) {
        String clean = TextCleaner.clean(question.text());
        var whole = new Stretch(0, clean.length());
        Language language = question.language();
        Part part = withVectors
                ? reader.part(whole, clean, language)
                : new Part(whole, Profiler.read(clean, language), List.of());
        List<Vector8> sentences = withVectors ? reader.sentenceVectors(clean, language) : List.of();
        return index.read(view ->
                Example.of(source, question, part.toQuery(view.statistics(language), sentences), view, breadth));
    }

    /** An index that shares the vectors of this. */
    ClaimIndex index(List<KnownClaim> claims) {
        var index = new ClaimIndex(new VectorSource(encoder, store));
        index.put(claims);
        return index;
    }

    /** Parts a collection by the nearest of some claims drawn by lot. */
    private List<MatchingData.Collection> subjects(MatchingData.Collection collection) {
        List<KnownClaim> claims = collection.claims();
        Map<String, Vector8> known = vectors.ofWordings(textsOf(claims));
        List<Vector8> centres = new ArrayList<>();
        new Random(11).ints(SUBJECTS, 0, claims.size()).forEach(i -> centres.add(known.get(text(claims.get(i)))));
        Map<String, Integer> subjectOf = new HashMap<>();
        List<List<KnownClaim>> parted = lists();
        for (KnownClaim claim : claims) {
            int subject = nearest(known.get(text(claim)), centres);
            subjectOf.put(claim.id(), subject);
            parted.get(subject).add(claim);
        }
        List<List<MatchingData.Question>> asked = lists();
        for (MatchingData.Question question : collection.questions()) {
            int subject = subjectOf.get(question.answers().iterator().next());
            Set<String> answers = new LinkedHashSet<>(question.answers());
            answers.removeIf(id -> subjectOf.get(id) != subject);
            asked.get(subject).add(new MatchingData.Question(question.id(), question.text(), answers));
        }
        List<MatchingData.Collection> subjects = new ArrayList<>();
        for (int i = 0; i < SUBJECTS; i++) {
            subjects.add(new MatchingData.Collection(collection.name() + " by subject", parted.get(i), asked.get(i)));
        }
        return subjects;
    }

    private static <T> List<List<T>> lists() {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < SUBJECTS; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int nearest(Vector8 vector, List<Vector8> centres) {
        int nearest = 0;
        for (int i = 1; i < centres.size(); i++) {
            if (centres.get(i).cosine(vector) > centres.get(nearest).cosine(vector)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static Set<String> textsOf(List<KnownClaim> claims) {
        Set<String> texts = new LinkedHashSet<>();
        claims.forEach(claim -> texts.add(text(claim)));
        return texts;
    }

    private static String text(KnownClaim claim) {
        return TextCleaner.clean(claim.wordings().get(0).text());
    }
}
