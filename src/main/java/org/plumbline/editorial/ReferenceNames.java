package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.plumbline.publication.PublishedClaim.PublisherRef;
import org.plumbline.publication.PublishedClaim.SubjectRef;
import org.plumbline.publication.SourceRecord;
import org.plumbline.publication.Sql;

/** Looks up what claims name by slug or key, for many claims at once. */
@ApplicationScoped
class ReferenceNames {
    private static final String ALL = """
            SELECT slug, name, site, house FROM publisher WHERE house OR slug = ANY (?);
            SELECT slug, name FROM subject WHERE slug = ANY (?);
            SELECT s.slug, t.key, t.value ->> 'name' FROM subject s, jsonb_each(s.translations) t
             WHERE s.slug = ANY (?) AND t.value ->> 'name' IS NOT NULL;
            """ + ReferenceTables.SOURCES + """
            ;
            SELECT slug FROM topic WHERE slug = ANY (?)
            """;

    private final EntityManager entities;
    private final DataSource database;

    ReferenceNames(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * What a batch of claims refers to.
     *
     * @param house the house publisher, null where none is recorded yet
     * @param subjectNames the subjects' names in other languages: slug to language to name
     */
    record Known(
            PublisherRef house,
            Map<String, PublisherRef> publishers,
            Map<String, SubjectRef> subjects,
            Map<String, Map<String, String>> subjectNames,
            Map<String, SourceRecord> sources,
            Set<String> topics) {

        /** A subject's name in a language, or the one that it has in its own where it is not translated. */
        String nameOf(String subject, String language) {
            return subjectNames
                    .getOrDefault(subject, Map.of())
                    .getOrDefault(language, subjects.get(subject).name());
        }
    }

    /** The slugs and keys that claims name. */
    record Named(Set<String> publishers, Set<String> subjects, Set<String> sources, Set<String> topics) {}

    static Named named(Collection<ClaimContent> contents) {
        Named named = new Named(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (ClaimContent content : contents) {
            content.verdicts().forEach(v -> add(named.publishers(), v.publisher()));
            add(named.subjects(), content.subject());
            content.confusedWith().forEach(m -> add(named.subjects(), m.subject()));
            content.citations().forEach(c -> add(named.sources(), c.source()));
            content.appearances().forEach(a -> add(named.sources(), a.source()));
            named.topics().addAll(content.topics());
        }
        return named;
    }

    /** In one round trip and without entities: publishers wait for it. */
    Known of(Collection<ClaimContent> contents) {
        Named named = named(contents);
        entities.flush(); // what this transaction has changed counts
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(ALL)) {
                query.setArray(1, array(connection, named.publishers()));
                query.setArray(2, array(connection, named.subjects()));
                query.setArray(3, array(connection, named.subjects()));
                query.setArray(4, array(connection, named.sources()));
                query.setArray(5, array(connection, named.topics()));
                query.execute();
                Map<String, PublisherRef> publishers = new HashMap<>();
                PublisherRef house = publishers(query.getResultSet(), publishers);
                Map<String, SubjectRef> subjects =
                        next(query, row -> new SubjectRef(row.getString(1), row.getString(2)));
                Map<String, Map<String, String>> subjectNames = translatedNames(query);
                Map<String, SourceRecord> sources = next(query, ReferenceTables::source);
                Map<String, String> topics = next(query, row -> row.getString(1));
                return new Known(house, publishers, subjects, subjectNames, sources, topics.keySet());
            }
        });
    }

    private static Array array(Connection connection, Set<String> keys) throws SQLException {
        return connection.createArrayOf("text", keys.toArray());
    }

    /** @return the house, null where none is recorded */
    private static PublisherRef publishers(ResultSet row, Map<String, PublisherRef> found) throws SQLException {
        PublisherRef house = null;
        while (row.next()) {
            PublisherRef publisher = new PublisherRef(row.getString(1), row.getString(2), row.getString(3));
            found.put(publisher.slug(), publisher);
            house = row.getBoolean(4) ? publisher : house;
        }
        return house;
    }

    private static Map<String, Map<String, String>> translatedNames(PreparedStatement query) throws SQLException {
        query.getMoreResults();
        Map<String, Map<String, String>> found = new HashMap<>();
        ResultSet row = query.getResultSet();
        while (row.next()) {
            found.computeIfAbsent(row.getString(1), slug -> new HashMap<>()).put(row.getString(2), row.getString(3));
        }
        return found;
    }

    /** The next result of the query by its first column. */
    private static <T> Map<String, T> next(PreparedStatement query, Sql.RowReader<T> reader) throws SQLException {
        query.getMoreResults();
        Map<String, T> found = new HashMap<>();
        ResultSet row = query.getResultSet();
        while (row.next()) {
            found.put(row.getString(1), reader.from(row));
        }
        return found;
    }

    private static void add(Set<String> keys, String key) {
        if (key != null) {
            keys.add(key);
        }
    }
}
