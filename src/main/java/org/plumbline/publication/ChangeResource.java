package org.plumbline.publication;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.ProblemException;

/** The log for followers: every revision after a position, in order, never skipping or repeating. */
@Tag(name = "History")
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {
    private final LogReader log;
    private final LogWatch watch;
    private final Answers answers;
    private final Executor executor;

    ChangeResource(LogReader log, LogWatch watch, Answers answers, ManagedExecutor executor) {
        this.log = log;
        this.watch = watch;
        this.answers = answers;
        this.executor = executor;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "listChanges",
            summary = "Follow what is published",
            description =
                    "To keep a copy, an index or a cache up to date: every revision after a position, in order, never skipping or repeating one. Ask with `wait` to be answered as soon as there is something; then ask again from `next`. A position beyond the end of the log, as after a restored backup, is refused with 400, which names the end.")
    @APIResponse(
            responseCode = "200",
            description = "What was published after the position.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangePage.class)))
    public CompletionStage<Response> changes(
            @Parameter(description = "The position reached; 0 for the beginning.")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Parameter(description = "Seconds to wait for a change where there is none yet.")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(60)
                    int wait,
            @Context HttpHeaders request) {
        if (after > watch.reached()) {
            refuseBeyondTheEnd(after);
        }
        Instant until = Instant.now().plusSeconds(wait);
        return page(after, limit, until).thenApply(page -> answers.json(page, CachePolicy.REVALIDATE, request));
    }

    /**
     * Who has read further than the log goes follows another log, or one that was put back to an earlier state: waiting
     * there would skip what comes. The end is read from the database, so it is no older on a node that lags behind.
     */
    private void refuseBeyondTheEnd(long after) {
        long end = log.head();
        if (after > end) {
            throw ProblemException.invalidQuery(
                    "after",
                    "out-of-range",
                    "is beyond the end of the log, which is " + end
                            + ": this is another log, or one that was restored; read it again from 0");
        }
    }

    /** Waits for growth until the page has something or the time is up. */
    private CompletionStage<ChangePage> page(long after, int limit, Instant until) {
        List<Change> changes = log.changesAfter(after, limit);
        Duration left = Duration.between(Instant.now(), until);
        if (!changes.isEmpty() || left.isZero() || left.isNegative()) {
            return CompletableFuture.completedFuture(ChangePage.of(changes, after));
        }
        CompletableFuture<Void> growth = watch.growth(left);
        // What was published between the first look and the registration wakes nobody: look once more.
        List<Change> meanwhile = log.changesAfter(after, limit);
        if (!meanwhile.isEmpty()) {
            growth.complete(null);
            return CompletableFuture.completedFuture(ChangePage.of(meanwhile, after));
        }
        return growth.thenComposeAsync(ignored -> page(after, limit, until), executor);
    }
}
