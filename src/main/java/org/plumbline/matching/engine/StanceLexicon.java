package org.plumbline.matching.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cue words of one language, read from {@code matching/stance/<language>.txt}. */
final class StanceLexicon {
    private static final List<String> LANGUAGES = List.of("en", "nl", "de", "fr", "es");
    private static final int KEY_LENGTH = 3;

    private final Map<Cue, Map<String, List<CuePhrase>>> phrases = new EnumMap<>(Cue.class);
    private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);
    private final Map<Cue, List<Opposites>> opposites = new EnumMap<>(Cue.class);

    private StanceLexicon(BufferedReader lines) throws IOException {
        Cue section = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String entry = line.strip();
            if (entry.startsWith("[")) {
                section = Cue.ofSection(entry.substring(1, entry.length() - 1));
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                add(section, entry);
            }
        }
    }

    static Map<String, StanceLexicon> all() {
        Map<String, StanceLexicon> lexicons = new HashMap<>();
        LANGUAGES.forEach(language -> lexicons.put(language, load(language)));
        return Map.copyOf(lexicons);
    }

    private static StanceLexicon load(String language) {
        String name = "/matching/stance/" + language + ".txt";
        try (InputStream in = StanceLexicon.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new StanceLexicon(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private void add(Cue section, String entry) {
        if (section == Cue.OPPOSITES || section == Cue.CONTRASTS) {
            String[] sides = entry.split("<>");
            opposites
                    .computeIfAbsent(section, s -> new ArrayList<>())
                    .add(new Opposites(CuePhrase.parse(sides[0]), CuePhrase.parse(sides[1])));
            return;
        }
        CuePhrase phrase = CuePhrase.parse(entry);
        for (String beginning : phrase.beginnings()) {
            phrases.computeIfAbsent(section, s -> new HashMap<>())
                    .computeIfAbsent(key(beginning.replace("*", "")), k -> new ArrayList<>())
                    .add(phrase);
        }
        if (!entry.contains(" ")) {
            words.computeIfAbsent(section, s -> new HashSet<>()).addAll(phrase.beginnings());
        }
    }

    /** All matches of a kind of cue, longest at each place, from left to right without overlap. */
    List<CueMatch> find(Cue cue, List<Token> tokens) {
        List<CueMatch> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Optional<CueMatch> match = matchAt(cue, tokens, at);
            if (match.isPresent()) {
                found.add(match.get());
                at = match.get().to() - 1;
            }
        }
        return found;
    }

    Optional<CueMatch> matchAt(Cue cue, List<Token> tokens, int at) {
        Map<String, List<CuePhrase>> index = phrases.getOrDefault(cue, Map.of());
        // "it is .. true that" must not swallow the "not" of "it is not true that"
        Set<String> closed = cue == Cue.ENDORSEMENT ? words.getOrDefault(Cue.NEGATION, Set.of()) : Set.of();
        String word = tokens.get(at).word();
        int end = -1;
        for (int length = 1; length <= Math.min(KEY_LENGTH, word.length()); length++) {
            for (CuePhrase phrase : index.getOrDefault(word.substring(0, length), List.of())) {
                end = Math.max(end, phrase.matchEnd(tokens, at, closed));
            }
        }
        return end > at ? Optional.of(new CueMatch(at, end)) : Optional.empty();
    }

    /** Whether a single word is listed in a section as it stands. */
    boolean isWord(Cue section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word);
    }

    /** The word of a clause that is the other side of a pair such as voluntary and compulsory. */
    Optional<CueMatch> opposite(Cue kind, List<Token> tokens, Span clause, List<Token> claim) {
        List<Token> here = tokens.subList(clause.from(), clause.to());
        return opposites.getOrDefault(kind, List.of()).stream()
                .flatMap(pair -> Stream.concat(
                        pair.between(pair.left, pair.right, here, claim),
                        pair.between(pair.right, pair.left, here, claim)))
                .map(match -> new CueMatch(match.from() + clause.from(), match.to() + clause.from()))
                .findFirst();
    }

    private record Opposites(CuePhrase left, CuePhrase right) {

        Stream<CueMatch> between(CuePhrase one, CuePhrase other, List<Token> here, List<Token> claim) {
            boolean apart = stands(other, claim).isPresent()
                    && stands(one, claim).isEmpty()
                    && stands(other, here).isEmpty();
            return apart ? stands(one, here).stream() : Stream.empty();
        }

        private static Optional<CueMatch> stands(CuePhrase phrase, List<Token> tokens) {
            return IntStream.range(0, tokens.size())
                    .mapToObj(at -> new CueMatch(at, phrase.matchEnd(tokens, at, Set.of())))
                    .filter(match -> match.to() > match.from())
                    .findFirst();
        }
    }

    private static String key(String beginning) {
        return beginning.substring(0, Math.min(KEY_LENGTH, beginning.length()));
    }
}
