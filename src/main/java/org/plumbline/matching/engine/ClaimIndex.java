package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** The known claims, in memory: their words, their vectors, and how common each word is among them. */
public final class ClaimIndex {

    private final VectorSource vectorSource;
    private final LexicalIndex words = new LexicalIndex();
    private final VectorTable vectors = new VectorTable();
    private final Map<Language, TermStatistics> statistics = new EnumMap<>(Language.class);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<ClaimEntry> entries = new ArrayList<>();
    private final TreeSet<Integer> freeNumbers = new TreeSet<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    ClaimIndex(VectorSource vectorSource) {
        this.vectorSource = vectorSource;
        for (Language language : Language.values()) {
            var common = language == Language.EN ? CommonWords.english() : CommonWords.none();
            statistics.put(language, new TermStatistics(common));
        }
    }

    /** Adds claims, or replaces those with the same ids. */
    public void put(List<KnownClaim> claims) {
        // Vectors take long and need no lock: searches go on meanwhile.
        put(claims, vectorSource.ofWordings(textsOf(claims)));
    }

    /**
     * The same with what vectors are stored: the claims are found by their words at once, and by their meaning once they are
     * {@link #put} with all.
     *
     * @return whether a vector is missing
     */
    public boolean putStored(List<KnownClaim> claims) {
        Set<String> texts = textsOf(claims);
        Map<String, Vector8> stored = vectorSource.stored(texts);
        put(claims, stored);
        return stored.size() < texts.size();
    }

    /** Gives claims that were {@link #putStored} the vectors that they lack; their words stay as they are. */
    public void complete(List<KnownClaim> claims) {
        Map<String, Vector8> known = vectorSource.ofWordings(textsOf(claims));
        lock.writeLock().lock();
        try {
            for (KnownClaim claim : claims) {
                Integer number = numbers.get(claim.id());
                if (number != null) {
                    encode(number, known);
                }
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void put(List<KnownClaim> claims, Map<String, Vector8> known) {
        lock.writeLock().lock();
        try {
            for (KnownClaim claim : claims) {
                boolean isNew = !drop(claim.id());
                insert(claim, known, isNew);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Forgets a claim; nothing happens where it is not known. */
    public void remove(String id) {
        lock.writeLock().lock();
        try {
            if (drop(id)) {
                words.remove(id);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** How many claims are known. */
    public int size() {
        lock.readLock().lock();
        try {
            return numbers.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void insert(KnownClaim claim, Map<String, Vector8> known, boolean isNew) {
        Integer reused = freeNumbers.pollFirst();
        int number = reused != null ? reused : entries.size();
        var wordings = said(claim.wordings(), known);
        var titles = said(claim.titles(), known);
        var entry = new ClaimEntry(claim.id(), wordings, titles, claim.corrections(), placed(number, wordings, titles));
        if (reused != null) {
            entries.set(number, entry);
        } else {
            entries.add(entry);
        }
        numbers.put(claim.id(), number);
        words.put(number, claim, isNew);
        count(entry, 1);
    }

    /** Puts the vectors of a claim's texts where they are searched, and says where that is. */
    private int[] placed(int number, List<ClaimEntry.Said> wordings, List<ClaimEntry.Said> titles) {
        var places = new IntList();
        for (List<ClaimEntry.Said> part : List.of(wordings, titles)) {
            for (ClaimEntry.Said said : part) {
                if (said.vector() != null) {
                    places.add(vectors.add(number, said.vector()));
                }
            }
        }
        return places.toArray();
    }

    private void encode(int number, Map<String, Vector8> known) {
        ClaimEntry entry = entries.get(number);
        for (int place : entry.places()) {
            vectors.remove(place);
        }
        var wordings = encoded(entry.wordings(), known);
        var titles = encoded(entry.titles(), known);
        entries.set(
                number,
                new ClaimEntry(entry.id(), wordings, titles, entry.corrections(), placed(number, wordings, titles)));
    }

    private static List<ClaimEntry.Said> encoded(List<ClaimEntry.Said> texts, Map<String, Vector8> known) {
        return texts.stream()
                .map(said -> new ClaimEntry.Said(
                        said.wording(),
                        said.profile(),
                        known.get(TextCleaner.clean(said.wording().text()))))
                .toList();
    }

    private boolean drop(String id) {
        Integer number = numbers.remove(id);
        if (number == null) {
            return false;
        }
        ClaimEntry entry = entries.set(number, null);
        freeNumbers.add(number);
        for (int place : entry.places()) {
            vectors.remove(place);
        }
        count(entry, -1);
        return true;
    }

    private void count(ClaimEntry entry, int sign) {
        for (Language language : Language.values()) {
            var terms = new IntList();
            for (List<ClaimEntry.Said> part : List.of(entry.wordings(), entry.titles())) {
                for (ClaimEntry.Said said : part) {
                    if (said.isIn(language)) {
                        Arrays.stream(said.profile().terms()).forEach(terms::add);
                    }
                }
            }
            if (terms.size() > 0) {
                statistics.get(language).count(terms.toArray(), sign);
            }
        }
    }

    private static List<ClaimEntry.Said> said(List<Wording> texts, Map<String, Vector8> known) {
        List<ClaimEntry.Said> said = new ArrayList<>();
        for (Wording text : texts) {
            Language.of(text.language()).ifPresent(language -> {
                String clean = TextCleaner.clean(text.text());
                said.add(new ClaimEntry.Said(text, Profiler.profile(clean, language), known.get(clean)));
            });
        }
        return List.copyOf(said);
    }

    private static Set<String> textsOf(List<KnownClaim> claims) {
        Set<String> texts = new LinkedHashSet<>();
        for (KnownClaim claim : claims) {
            for (List<Wording> part : List.of(claim.wordings(), claim.titles())) {
                for (Wording text : part) {
                    if (Language.of(text.language())
                            .filter(VectorSource::encodes)
                            .isPresent()) {
                        texts.add(TextCleaner.clean(text.text()));
                    }
                }
            }
        }
        return texts;
    }

    /** Reads the claims as they stand, with nothing changing meanwhile. */
    <T> T read(Function<View, T> reading) {
        if (words.isStale()) {
            lock.writeLock().lock();
            try {
                words.refresh();
            } finally {
                lock.writeLock().unlock();
            }
        }
        lock.readLock().lock();
        try {
            return reading.apply(new View());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What a search may look at. */
    final class View {

        LexicalIndex words() {
            return words;
        }

        VectorTable vectors() {
            return vectors;
        }

        TermStatistics statistics(Language language) {
            return statistics.get(language);
        }

        ClaimEntry claim(int number) {
            return entries.get(number);
        }
    }
}
