package org.plumbline.editorial;

import java.util.List;

/** All that the files of a corpus say. */
public record Corpus(
        List<PublisherContent> publishers,
        List<TopicContent> topics,
        List<SourceContent> sources,
        List<SubjectContent> subjects,
        List<CorpusEntry> entries) {
    public Corpus {
        publishers = List.copyOf(publishers);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        subjects = List.copyOf(subjects);
        entries = List.copyOf(entries);
    }
}
