package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an article into parts: sentences with their language, words and vectors. */
final class ArticleReader {

    /** Work per article is bounded; this is ten times a long feature. */
    private static final int MOST_SENTENCES = 2000;

    /** Sentences shorter than this, in characters, do not stand for the whole of a question. */
    private static final int SHORTEST_SENTENCE = 20;

    private final VectorSource vectors;
    private final Map<Language, Segmenter> segmenters = new EnumMap<>(Language.class);

    ArticleReader(VectorSource vectors) {
        this.vectors = vectors;
        for (Language language : Language.values()) {
            segmenters.put(language, new Segmenter(language));
        }
    }

    /** The parts of an article by block, and what was left unread. */
    Reading read(String article, Optional<Language> presumed) {
        Optional<Language> main = LanguageGuess.of(article, presumed);
        Segmenter segmenter = segmenters.get(main.or(() -> presumed).orElse(Language.EN));
        List<Segmenter.Sentence> sentences = segmenter.sentences(article);
        List<List<Part>> blocks = new ArrayList<>();
        int block = -1;
        int skipped = 0;
        for (Segmenter.Sentence sentence : sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()))) {
            String clean = TextCleaner.clean(sentence.stretch().of(article));
            Optional<Language> language = LanguageGuess.of(clean, main);
            if (language.isEmpty()) {
                skipped++;
                block = -1;
                continue;
            }
            if (sentence.block() != block) {
                blocks.add(new ArrayList<>());
                block = sentence.block();
            }
            blocks.get(blocks.size() - 1).add(part(sentence.stretch(), clean, language.get()));
        }
        return new Reading(blocks, sentences, notes(skipped, sentences.size()));
    }

    Part part(Stretch stretch, String clean, Language language) {
        Profiler.Reading reading = Profiler.read(clean, language);
        boolean encoded = VectorSource.encodes(language) && !reading.stems().isEmpty();
        return new Part(stretch, reading, encoded ? List.of(vectors.ofSentence(clean)) : List.of());
    }

    /** The vectors of the sentences of a short text, but of those too short to stand for the whole. */
    List<Vector8> sentenceVectors(String clean, Language language) {
        if (!VectorSource.encodes(language)) {
            return List.of();
        }
        return segmenters.get(language).sentences(clean).stream()
                .filter(sentence -> sentence.stretch().length() >= SHORTEST_SENTENCE)
                .map(sentence ->
                        vectors.ofSentence(sentence.stretch().of(clean)).vector())
                .toList();
    }

    private static List<String> notes(int skipped, int sentences) {
        List<String> notes = new ArrayList<>();
        if (skipped > 0) {
            notes.add(skipped + " of " + sentences + " sentences were not read: claims are matched in English, Dutch,"
                    + " German, French and Spanish");
        }
        if (sentences > MOST_SENTENCES) {
            notes.add("Only the first " + MOST_SENTENCES + " of " + sentences + " sentences were read");
        }
        return notes;
    }

    /** An article as it was read. */
    record Reading(List<List<Part>> blocks, List<Segmenter.Sentence> sentences, List<String> notes) {}
}
