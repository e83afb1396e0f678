package org.plumbline.interchange.bibliography;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Verdict;
import org.plumbline.publication.PublishedClaims;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.ProblemException;
import org.plumbline.web.PublicAddress;
import org.plumbline.web.Slugs;
import org.plumbline.web.StoredDocument;

/** How to cite a claim so that a reader finds the very text that was cited. */
@Path("/v1/claims/{slug}/citation")
@Tag(name = "Exchange")
public class ClaimCitationResource {
    private final PublishedClaims claims;
    private final StyledReferences references;
    private final Answers answers;
    private final PublicAddress address;
    private final ObjectMapper json;
    private final Clock clock;

    ClaimCitationResource(
            PublishedClaims claims,
            StyledReferences references,
            Answers answers,
            PublicAddress address,
            ObjectMapper json,
            Clock clock) {
        this.claims = claims;
        this.references = references;
        this.answers = answers;
        this.address = address;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "citeClaim",
            summary = "How to cite this revision",
            description = "A ready reference with revision and access date, in a citation style and for reference"
                    + " managers. It names the revision, so that it still leads to the same text after a correction.")
    @APIResponse(
            responseCode = "200",
            description = "The reference.",
            content = @Content(schema = @Schema(implementation = ClaimCitation.class)))
    @APIResponse(responseCode = "308", description = "The slug is a former one; `Location` leads to the present.")
    @APIResponse(
            responseCode = "410",
            description = "The claim was withdrawn; the note says why. Its revisions stay readable.")
    public Response citation(
            @PathParam("slug")
                    @Parameter(
                            description = "The claim's slug.",
                            schema = @Schema(pattern = Slugs.PATTERN, maxLength = 120))
                    String slug,
            @QueryParam("style")
                    @DefaultValue("apa")
                    @Parameter(
                            description = "Citation style.",
                            schema =
                                    @Schema(
                                            enumeration = {"apa", "chicago", "harvard", "ieee", "mla"},
                                            defaultValue = "apa"))
                    String style,
            @QueryParam("revision")
                    @Min(1)
                    @Parameter(description = "The revision to cite; the present one where absent.")
                    Integer revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language,
            @Context HttpHeaders request) {
        CitationStyle wanted = CitationStyle.find(style)
                .orElseThrow(() -> ProblemException.invalidQuery(
                        "style", "unknown-value", "must be one of apa, chicago, harvard, ieee, mla"));
        ClaimState state = claims.find(slug, null, revision);
        StoredDocument document = state.in(language);
        Reference reference = reference(claim(document));
        ClaimCitation citation = new ClaimCitation(
                references.text(reference, wanted, document.language()),
                wanted.slug(),
                state.revision(),
                reference.url(),
                reference.accessedOn(),
                CslItems.json(reference),
                BibTex.write(List.of(reference)),
                Ris.write(List.of(reference)));
        return answers.document(
                StoredDocument.of(answers.bytes(citation), document.language(), null), CachePolicy.REVALIDATE, request);
    }

    private Reference reference(PublishedClaim claim) {
        Verdict verdict = claim.verdicts().isEmpty() ? null : claim.verdicts().get(0);
        String publisher =
                verdict == null ? claim.attribution() : verdict.publisher().name();
        return new Reference(
                claim.slug() + "-" + claim.revision(),
                Reference.Kind.FACT_CHECK,
                // Not every style shows a version, and a reference without it could mean another text.
                claim.text().replaceFirst("\\.$", "") + " (fact check, revision " + claim.revision() + ")",
                publisher.isEmpty() ? List.of() : List.of(publisher),
                null,
                address.page(claim.slug()) + "/revisions/" + claim.revision(),
                null,
                claim.publishedAt().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                claim.language(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                "Revision " + claim.revision(),
                verdict == null ? null : "Verdict: " + verdict.label() + ".");
    }

    private PublishedClaim claim(StoredDocument document) {
        try {
            return json.readValue(document.body(), PublishedClaim.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
