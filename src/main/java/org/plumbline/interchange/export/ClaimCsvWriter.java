package org.plumbline.interchange.export;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Appearance;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.publication.PublishedClaim.ConfusedWith;
import org.plumbline.publication.PublishedClaim.Verdict;

/** {@code claims.csv}: a row a claim with its leading verdict. */
final class ClaimCsvWriter implements RowWriter {
    static final List<String> COLUMNS = List.of(
            "slug",
            "id",
            "revision",
            "position",
            "kind",
            "publishedAt",
            "firstPublishedAt",
            "language",
            "text",
            "subject",
            "confusedWith",
            "broader",
            "topics",
            "claimants",
            "appearances",
            "rating",
            "agreement",
            "verdicts",
            "publisher",
            "publisherSite",
            "label",
            "summary",
            "explanation",
            "reviewedOn",
            "asOf",
            "url",
            "title",
            "notes",
            "citations",
            "corrections",
            "license",
            "attribution");

    private final ObjectReader claims;
    private final CsvRows rows;

    ClaimCsvWriter(OutputStream out, ObjectReader claims) throws IOException {
        this.claims = claims;
        this.rows = new CsvRows(out, COLUMNS);
    }

    @Override
    public void write(StoredBytes document) throws IOException {
        PublishedClaim c = claims.readValue(document.bytes(), document.from(), document.length());
        Optional<Verdict> verdict = c.verdicts().stream().findFirst();
        rows.add(
                c.slug(),
                c.id(),
                c.revision(),
                c.position(),
                c.kind().slug(),
                c.publishedAt(),
                c.firstPublishedAt(),
                c.language(),
                c.text(),
                c.subject() == null ? null : c.subject().slug(),
                CsvRows.list(c.confusedWith().stream().map(ConfusedWith::slug)),
                c.broader(),
                CsvRows.list(c.topics().stream()),
                CsvRows.list(c.claimants().stream().map(Claimant::name)),
                CsvRows.list(c.appearances().stream().map(Appearance::url)),
                c.rating() == null ? null : c.rating().slug(),
                c.agreement().slug(),
                c.verdicts().size(),
                verdict.map(v -> v.publisher().name()).orElse(null),
                verdict.map(v -> v.publisher().site()).orElse(null),
                verdict.map(Verdict::label).orElse(null),
                verdict.map(Verdict::summary).orElse(null),
                verdict.map(Verdict::explanation).orElse(null),
                verdict.map(Verdict::reviewedOn).orElse(null),
                verdict.map(Verdict::asOf).orElse(null),
                verdict.map(Verdict::url).orElse(null),
                verdict.map(Verdict::title).orElse(null),
                c.notes().size(),
                c.citations().size(),
                c.corrections().size(),
                c.license(),
                c.attribution());
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
