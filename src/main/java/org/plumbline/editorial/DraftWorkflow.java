package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.auth.AuditTrail;
import org.plumbline.publication.Appended;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.LogHead;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.RevisionLog;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/** The way of a draft: in review, returned with a reason, published by somebody else. */
@ApplicationScoped
class DraftWorkflow {
    private final Drafts drafts;
    private final DraftRepository repository;
    private final ClaimTables tables;
    private final ClaimReader claims;
    private final PublishedContent published;
    private final Publishing publishing;
    private final RevisionLog log;
    private final PublishingRules rules;
    private final Republishing republishing;
    private final ReferenceLock lock;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean fourEyes;

    DraftWorkflow(
            Drafts drafts,
            DraftRepository repository,
            ClaimTables tables,
            ClaimReader claims,
            PublishedContent published,
            Publishing publishing,
            RevisionLog log,
            PublishingRules rules,
            Republishing republishing,
            ReferenceLock lock,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "plumbline.editorial.four-eyes", defaultValue = "true") boolean fourEyes) {
        this.drafts = drafts;
        this.repository = repository;
        this.tables = tables;
        this.claims = claims;
        this.published = published;
        this.publishing = publishing;
        this.log = log;
        this.rules = rules;
        this.republishing = republishing;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
        this.fourEyes = fourEyes;
    }

    @Transactional
    Draft submit(UUID id, String ifMatch, String by) {
        Draft draft = drafts.lockUnpublished(id, ifMatch);
        require(draft, DraftState.DRAFT, "it is in review already");
        return moved(draft.in(DraftState.IN_REVIEW), DraftEvent.Action.SUBMITTED, "draft.submit", by, null);
    }

    @Transactional
    Draft sendBack(UUID id, String ifMatch, String reason, String by) {
        Draft draft = drafts.lockUnpublished(id, ifMatch);
        require(draft, DraftState.IN_REVIEW, "it is not in review");
        return moved(draft.in(DraftState.DRAFT), DraftEvent.Action.RETURNED, "draft.return", by, reason);
    }

    /** What keeps the draft from being published now; empty where nothing does. */
    @Transactional
    List<Violation> faults(UUID id) {
        return rules.check(drafts.find(id).content()).faults();
    }

    /**
     * The public document as publishing would make it.
     *
     * @throws ProblemException not-publishable with every fault
     */
    @Transactional
    ClaimState preview(UUID id, ChangeKind wanted, String note) {
        Draft draft = drafts.find(id);
        if (draft.state() == DraftState.PUBLISHED) {
            throw new ProblemException(ProblemType.CONFLICT, "the draft was published; read the claim");
        }
        rules.check(draft.content()).orThrow();
        ChangeKind usual = draft.isNewClaim() ? ChangeKind.PUBLICATION : ChangeKind.UPDATE;
        ChangeKind kind = wanted == null ? usual : kind(draft, wanted, note);
        UUID claim = draft.isNewClaim() ? draft.id() : draft.claimId();
        return publishing.preview(new Publication(claim, draft.content(), kind, note));
    }

    @Transactional
    Appended publish(UUID id, String ifMatch, ChangeKind wanted, String note, String by) {
        lock.share();
        Draft draft = drafts.lockUnpublished(id, ifMatch);
        require(draft, DraftState.IN_REVIEW, "it must be submitted first");
        requireOtherEyes(draft, by);
        ChangeKind kind = kind(draft, wanted, note);
        PublishingRules.Findings findings = rules.check(draft.content());
        findings.orThrow();
        UUID claim = draft.isNewClaim() ? draft.id() : draft.claimId();
        Publishing.Rendered rendered =
                publishing.render(List.of(new Publication(claim, draft.content(), kind, note)), findings.known());
        moved(
                draft.publishedAs(claim, draft.content().slug()),
                DraftEvent.Action.PUBLISHED,
                "claim." + verb(kind),
                by,
                note);
        // All that can be done before is done: from here to the commit nobody else can publish.
        LogHead head = log.lock();
        requireSlug(draft, claim);
        Optional<ClaimState> present = present(draft);
        present.ifPresent(state -> requireUnchanged(draft, state));
        Appended appended = publishing.append(head, rendered).get(0);
        if (present.isPresent() && !present.get().slug().equals(appended.slug())) {
            republishing.narrowerOf(appended.slug());
        }
        return appended;
    }

    private static String verb(ChangeKind kind) {
        return switch (kind) {
            case PUBLICATION -> "publish";
            case CORRECTION -> "correct";
            default -> "update";
        };
    }

    private Draft moved(Draft draft, DraftEvent.Action action, String verb, String by, String note) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.move(draft, action, by, now, note);
        String object = draft.state() == DraftState.PUBLISHED ? PublishedClaim.hrefOf(draft.claimSlug()) : draft.href();
        audit.record(by, verb, object, note);
        return draft;
    }

    private static void require(Draft draft, DraftState state, String otherwise) {
        if (draft.state() != state) {
            throw new ProblemException(ProblemType.CONFLICT, "the draft cannot take this step: " + otherwise);
        }
    }

    private void requireOtherEyes(Draft draft, String by) {
        if (fourEyes && draft.editedBy().equals(by)) {
            throw new ProblemException(
                    ProblemType.FOUR_EYES, "you made the last edit of this draft; somebody else must publish it");
        }
    }

    private static ChangeKind kind(Draft draft, ChangeKind wanted, String note) {
        List<Violation> faults = new ArrayList<>();
        ChangeKind kind = wanted == null && draft.isNewClaim() ? ChangeKind.PUBLICATION : wanted;
        if (draft.isNewClaim() && kind != ChangeKind.PUBLICATION) {
            faults.add(Violation.body("/kind", "wrong-kind", "must be publication: the claim is new"));
        } else if (!draft.isNewClaim() && kind != ChangeKind.UPDATE && kind != ChangeKind.CORRECTION) {
            faults.add(Violation.body(
                    "/kind",
                    "wrong-kind",
                    "must be correction where something that was said had been wrong, else update"));
        }
        if (kind == ChangeKind.CORRECTION && note == null) {
            faults.add(Violation.body("/note", "required", "must tell readers what was wrong and what is right"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_BODY, faults);
        }
        return kind;
    }

    private void requireSlug(Draft draft, UUID claim) {
        if (tables.isTaken(draft.content().slug(), claim)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    Violation.body(
                            "/slug",
                            "taken",
                            "'" + draft.content().slug() + "' leads or once led to another claim; choose another"));
        }
    }

    private Optional<ClaimState> present(Draft draft) {
        return draft.isNewClaim()
                ? Optional.empty()
                : tables.lock(draft.claimId()).flatMap(claims::current);
    }

    /** Reference data may have changed since the draft was opened; what the claim says must not have. */
    private void requireUnchanged(Draft draft, ClaimState present) {
        if (present.revision() == draft.baseRevision()) {
            return;
        }
        ClaimContent base = claims.revision(present.slug(), draft.baseRevision())
                .map(published::of)
                .orElseThrow();
        if (!base.equals(published.of(present))) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "the claim was published in the meantime as revision " + present.revision()
                            + "; delete this draft and open a new one");
        }
    }
}
