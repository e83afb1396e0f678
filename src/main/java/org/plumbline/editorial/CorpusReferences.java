package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.publication.ReferenceKind;

/**
 * Takes in the reference data of a corpus: what is new, and what a file says otherwise than when it was last loaded. What
 * editors changed or removed meanwhile stays so, until its file changes or a changed file needs what was removed.
 */
@ApplicationScoped
class CorpusReferences {
    private final ReferenceTypes types;
    private final CorpusRepository files;
    private final CorpusDigest digest;

    CorpusReferences(ReferenceTypes types, CorpusRepository files, CorpusDigest digest) {
        this.types = types;
        this.files = files;
        this.digest = digest;
    }

    /** @param claims those that will be published */
    @Transactional(Transactional.TxType.MANDATORY)
    void load(Corpus corpus, Collection<ClaimContent> claims) {
        ReferenceNames.Named named = ReferenceNames.named(claims);
        Loading<SubjectContent> subjects = subjects(corpus, named.subjects());
        Set<String> sources = new HashSet<>(named.sources());
        subjects.wanted().values().forEach(s -> s.traits().forEach(t -> sources.addAll(t.citations())));
        put(loading(types.publishers(), corpus.publishers(), named.publishers()));
        put(loading(types.topics(), corpus.topics(), named.topics()));
        put(loading(types.sources(), corpus.sources(), sources));
        put(subjects);
    }

    /** A subject needs the one that it is part of. */
    private Loading<SubjectContent> subjects(Corpus corpus, Set<String> named) {
        Set<String> needed = new HashSet<>(named);
        while (true) {
            Loading<SubjectContent> subjects = loading(types.subjects(), corpus.subjects(), needed);
            boolean more = false;
            for (SubjectContent subject : subjects.wanted().values()) {
                more |= subject.partOf() != null && needed.add(subject.partOf());
            }
            if (!more) {
                return subjects;
            }
        }
    }

    /**
     * One kind of reference data.
     *
     * @param wanted what is to be written, by key
     * @param digests of what is new to us, by key
     */
    private record Loading<C>(ReferenceType<C> type, Map<String, C> wanted, Map<String, String> digests) {}

    private <C> Loading<C> loading(ReferenceType<C> type, List<C> contents, Set<String> needed) {
        ReferenceKind kind = type.kind();
        Map<String, String> loaded = files.digests(kind);
        Set<String> present = files.present(kind);
        Map<String, C> wanted = new LinkedHashMap<>();
        Map<String, String> digests = new LinkedHashMap<>();
        for (C content : contents) {
            String key = type.keyOf().apply(content);
            String before = loaded.get(key);
            String now = digest.of(content);
            boolean isNew = before == null && !present.contains(key);
            boolean changed = before != null && !before.equals(now);
            if (isNew || changed || needed.contains(key) && !present.contains(key)) {
                wanted.put(key, content);
            }
            if (!now.equals(before)) {
                digests.put(key, now);
            }
        }
        return new Loading<>(type, wanted, digests);
    }

    private <C> void put(Loading<C> loading) {
        loading.type().put().accept(loading.wanted().values());
        files.remember(loading.type().kind(), loading.digests());
    }
}
