package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.auth.AuditTrail;
import org.plumbline.publication.Appended;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.IfMatch;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/** Withdraws claims. Nothing is removed: the retraction is the newest revision and says why. */
@ApplicationScoped
class Retractions {
    private final ClaimTables tables;
    private final ClaimReader claims;
    private final PublishedContent published;
    private final Publishing publishing;
    private final AuditTrail audit;

    Retractions(
            ClaimTables tables,
            ClaimReader claims,
            PublishedContent published,
            Publishing publishing,
            AuditTrail audit) {
        this.tables = tables;
        this.claims = claims;
        this.published = published;
        this.publishing = publishing;
        this.audit = audit;
    }

    @Transactional
    Appended retract(String slug, String ifMatch, String note, String by) {
        publishing.begin();
        ClaimState state = tables.idOf(slug)
                .flatMap(tables::lock)
                .flatMap(claims::current)
                .orElseThrow(() -> ProblemException.notFound("no claim '" + slug + "'"));
        IfMatch.check(ifMatch, tags(state));
        if (state.isRetracted()) {
            throw new ProblemException(ProblemType.CONFLICT, "the claim is retracted already");
        }
        Appended appended = publishing
                .publish(List.of(new Publication(state.claimId(), published.of(state), ChangeKind.RETRACTION, note)))
                .get(0);
        audit.record(by, "claim.retract", PublishedClaim.hrefOf(slug), note);
        return appended;
    }

    /** Whoever has read the claim in any of its languages has read this state. */
    private static List<String> tags(ClaimState state) {
        List<String> tags = new ArrayList<>(List.of(state.original().etag()));
        state.renderings().values().forEach(r -> tags.add(r.etag()));
        return tags;
    }
}
