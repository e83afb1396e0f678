package org.plumbline.interchange.export;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Citation;
import org.plumbline.publication.SourceRecord;

/** {@code citations.csv}: a row a citation, to be joined with {@code claims.csv} by {@code claim} = {@code slug}. */
final class CitationCsvWriter implements RowWriter {
    static final List<String> COLUMNS = List.of(
            "claim",
            "claimId",
            "revision",
            "source",
            "stance",
            "locator",
            "accessedOn",
            "title",
            "authors",
            "publisher",
            "url",
            "archiveUrl",
            "publishedOn",
            "language",
            "type",
            "verified",
            "note");

    private final ObjectReader claims;
    private final CsvRows rows;

    CitationCsvWriter(OutputStream out, ObjectReader claims) throws IOException {
        this.claims = claims;
        this.rows = new CsvRows(out, COLUMNS);
    }

    @Override
    public void write(StoredBytes document) throws IOException {
        PublishedClaim claim = claims.readValue(document.bytes(), document.from(), document.length());
        for (Citation c : claim.citations()) {
            SourceRecord s = c.source();
            rows.add(
                    claim.slug(),
                    claim.id(),
                    claim.revision(),
                    c.key(),
                    c.stance().slug(),
                    c.locator(),
                    c.accessedOn(),
                    s.title(),
                    CsvRows.list(s.authors().stream()),
                    s.publisher(),
                    s.url(),
                    s.archiveUrl(),
                    s.publishedOn(),
                    s.language(),
                    s.type().slug(),
                    s.verified(),
                    s.note());
        }
    }

    @Override
    public long rows() {
        return rows.count();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
