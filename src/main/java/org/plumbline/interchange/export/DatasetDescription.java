package org.plumbline.interchange.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.interchange.export.Dataset.Counts;
import org.plumbline.interchange.export.Dataset.Extract;
import org.plumbline.interchange.export.Dataset.Field;
import org.plumbline.interchange.export.Dataset.FileObject;
import org.plumbline.interchange.export.Dataset.FileRef;
import org.plumbline.interchange.export.Dataset.Organization;
import org.plumbline.interchange.export.Dataset.RecordSet;
import org.plumbline.interchange.export.Dataset.Source;
import org.plumbline.interchange.export.Export.View;
import org.plumbline.publication.PublishedPublisher;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceReader;
import org.plumbline.search.ClaimFilters;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.EntityTags;
import org.plumbline.web.PublicAddress;
import org.plumbline.web.StoredDocument;

/** Describes the exports of a view. Writing every file once is what its checksums cost; they are kept for the next caller. */
@ApplicationScoped
class DatasetDescription {
    private static final String FILE = "dataset.json";
    private static final String CROISSANT = "http://mlcommons.org/croissant/1.0";
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final int MOST_PUBLISHERS = 1000;

    private final Selections selections;
    private final Snapshots snapshots;
    private final ReferenceReader references;
    private final PublicAddress address;
    private final Answers answers;
    private final JsonNode context;

    DatasetDescription(
            Selections selections,
            Snapshots snapshots,
            ReferenceReader references,
            PublicAddress address,
            Answers answers,
            ObjectMapper json) {
        this.selections = selections;
        this.snapshots = snapshots;
        this.references = references;
        this.address = address;
        this.answers = answers;
        this.context = context(json);
    }

    private static JsonNode context(ObjectMapper json) {
        try (InputStream file = DatasetDescription.class.getResourceAsStream("croissant-context.json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response answer(ClaimFilters parameters, HttpHeaders request, UriInfo uri) {
        View view = selections.view(parameters);
        String etag = view.etag(FILE + address.of("/"));
        boolean known = EntityTags.noneMatch(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag);
        // What the caller has already is not made again: the files may be large.
        byte[] body = known ? new byte[0] : answers.bytes(describe(view, uri));
        return answers.document(new StoredDocument(body, etag, null, view.at()), CachePolicy.REVALIDATE, request);
    }

    private Dataset describe(View view, UriInfo uri) {
        Map<ExportFormat, Snapshot> files = Arrays.stream(ExportFormat.values())
                .collect(Collectors.toMap(Function.identity(), f -> snapshots.of(new Export(f, view))));
        String query = pinned(view, uri);
        PublishedPublisher house = house();
        String name = (house == null ? "Plumbline" : house.name()) + " fact checks";
        return new Dataset(
                context,
                "sc:Dataset",
                CROISSANT,
                name,
                "Claims with publishers' verdicts, nuance notes and source citations"
                        + (view.query().selectsAll() ? "." : ", filtered."),
                address.of("/v1/exports/" + FILE + query),
                LICENSE,
                name + ", position " + view.position() + " of the log. " + address.of("/v1/exports/" + FILE + query),
                house == null
                        ? null
                        : new Organization("sc:Organization", house.name(), "https://" + house.site() + "/"),
                "0.0." + view.position(),
                view.at(),
                view.position(),
                "/v1/changes?after=" + view.position(),
                new Counts(
                        files.get(ExportFormat.CLAIMS_NDJSON).rows(),
                        files.get(ExportFormat.CITATIONS_CSV).rows()),
                Arrays.stream(ExportFormat.values())
                        .map(f -> file(f, files.get(f), query))
                        .toList(),
                List.of(
                        table("claims", ExportFormat.CLAIMS_CSV, ClaimCsvWriter.COLUMNS),
                        table("citations", ExportFormat.CITATIONS_CSV, CitationCsvWriter.COLUMNS)));
    }

    /** The same filters at the very instant of the position, so that the checksums hold for ever. */
    private static String pinned(View view, UriInfo uri) {
        var builder = uri.getRequestUriBuilder();
        if (view.at() != null) {
            builder.replaceQueryParam("asOf", view.at().toString());
        }
        String query = builder.build().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private FileObject file(ExportFormat format, Snapshot snapshot, String query) {
        return new FileObject(
                "cr:FileObject",
                format.file(),
                format.file(),
                format.description(),
                address.of(format.path() + query),
                format.mediaType(),
                snapshot.bytes() + " B",
                HexFormat.of().formatHex(snapshot.sha256()));
    }

    private static RecordSet table(String name, ExportFormat format, List<String> columns) {
        return new RecordSet(
                "cr:RecordSet",
                name,
                name,
                columns.stream()
                        .map(c -> new Field(
                                "cr:Field",
                                name + "/" + c,
                                c,
                                "sc:Text",
                                new Source(new FileRef(format.file()), new Extract(c))))
                        .toList());
    }

    private PublishedPublisher house() {
        return references.list(ReferenceKind.PUBLISHER, "", MOST_PUBLISHERS, null).stream()
                .map(k -> references.parse(k.document(), PublishedPublisher.class))
                .filter(PublishedPublisher::house)
                .findFirst()
                .orElse(null);
    }
}
