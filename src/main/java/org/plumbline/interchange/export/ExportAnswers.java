package org.plumbline.interchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;
import org.plumbline.search.ClaimFilters;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.EntityTags;

/** Answers with an export: from the log, or from a finished file where there is one or a part of it is wanted. */
@ApplicationScoped
class ExportAnswers {
    private static final int BUFFER = 1 << 16;

    private final Selections selections;
    private final Exports exports;
    private final Snapshots snapshots;

    ExportAnswers(Selections selections, Exports exports, Snapshots snapshots) {
        this.selections = selections;
        this.exports = exports;
        this.snapshots = snapshots;
    }

    /** 200, 206 or 304 (RFC 9110, 13.2.2 and 14.2). */
    Response answer(ExportFormat format, ClaimFilters parameters, HttpHeaders request, UriInfo uri) {
        Export export = new Export(format, selections.view(parameters));
        if (EntityTags.noneMatch(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), export.etag())) {
            return described(Response.notModified(), export, uri).build();
        }
        if (isRangeWanted(export, request)) {
            Snapshot snapshot = snapshots.of(export);
            Optional<ByteRange> range = ByteRange.of(request.getHeaderString("Range"), snapshot.bytes());
            if (range.isPresent()) {
                return partial(export, snapshot, range.get(), uri);
            }
        }
        return snapshots
                .find(export)
                .map(file -> whole(export, file, request, uri))
                .orElseGet(() -> streamed(export, uri));
    }

    /** A range of another state than the one that the client has the beginning of is of no use to it. */
    private static boolean isRangeWanted(Export export, HttpHeaders request) {
        String ifRange = request.getHeaderString("If-Range");
        return ByteRange.isAskedFor(request.getHeaderString("Range"))
                && (ifRange == null || EntityTags.match(ifRange, export.etag()));
    }

    private Response streamed(Export export, UriInfo uri) {
        StreamingOutput body = out -> {
            BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
            exports.write(export.format(), export.view(), buffered);
            buffered.flush();
        };
        return described(Response.ok(body), export, uri).build();
    }

    private static Response whole(Export export, Snapshot file, HttpHeaders request, UriInfo uri) {
        ByteRange all = new ByteRange(0, file.bytes() - 1);
        Response.ResponseBuilder answer = described(Response.ok(part(file, all)), export, uri);
        if (!EntityTags.acceptsGzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
            answer.header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                    .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(file.sha256()) + ":");
        }
        return answer.build();
    }

    private static Response partial(Export export, Snapshot file, ByteRange range, UriInfo uri) {
        return described(Response.status(Response.Status.PARTIAL_CONTENT).entity(part(file, range)), export, uri)
                .header("Content-Range", range.contentRange(file.bytes()))
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                // A range is one of the file itself, never of a compressed form of it.
                .header(HttpHeaders.CONTENT_ENCODING, "identity")
                .build();
    }

    /** The file is opened now, so that it can be read to the end even where it is thrown away meanwhile. */
    private static StreamingOutput part(Snapshot file, ByteRange range) {
        try {
            FileChannel channel = FileChannel.open(file.file(), StandardOpenOption.READ);
            return out -> {
                try (channel;
                        InputStream in = Channels.newInputStream(channel.position(range.first()))) {
                    copy(in, out, range.length());
                }
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("the export's file ends early");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static Response.ResponseBuilder described(Response.ResponseBuilder answer, Export export, UriInfo uri) {
        long position = export.view().position();
        String query = uri.getRequestUri().getRawQuery();
        answer.type(export.format().contentType())
                .header(HttpHeaders.ETAG, EntityTags.quoted(export.etag()))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.REVALIDATE.header())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + export.format().fileName(position) + '"')
                .header("Accept-Ranges", "bytes")
                .header("Plumbline-Position", position)
                .header(HttpHeaders.LINK, "</v1/changes?after=" + position + ">; rel=\"next\"")
                .header(
                        HttpHeaders.LINK,
                        "</v1/exports/dataset.json" + (query == null ? "" : "?" + query) + ">; rel=\"describedby\"");
        if (export.view().at() != null) {
            answer.header(
                    HttpHeaders.LAST_MODIFIED, Answers.httpDate(export.view().at()));
        }
        return answer;
    }
}
