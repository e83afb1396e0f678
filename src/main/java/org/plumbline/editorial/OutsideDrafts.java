package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.EntityTags;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/**
 * Drafts that come from other interfaces than the desk's own. They take the desk's way as far as the caller's role and the
 * rules of the house let them: a draft that is fit is handed in, and published at once only where one pair of eyes will do.
 */
@ApplicationScoped
public class OutsideDrafts {
    private final Drafts drafts;
    private final DraftDocuments documents;
    private final DraftWorkflow workflow;
    private final Retractions retractions;
    private final PublishedContent published;
    private final ClaimReader claims;
    private final boolean fourEyes;

    OutsideDrafts(
            Drafts drafts,
            DraftDocuments documents,
            DraftWorkflow workflow,
            Retractions retractions,
            PublishedContent published,
            ClaimReader claims,
            @ConfigProperty(name = "plumbline.editorial.four-eyes", defaultValue = "true") boolean fourEyes) {
        this.drafts = drafts;
        this.documents = documents;
        this.workflow = workflow;
        this.retractions = retractions;
        this.published = published;
        this.claims = claims;
        this.fourEyes = fourEyes;
    }

    /**
     * How far a draft has come.
     *
     * @param href path of the draft
     * @param claim path of the claim, null while it was never published
     * @param faults what keeps it from being handed in; empty where nothing does
     */
    public record Progress(UUID draft, String href, DraftState state, String claim, List<Violation> faults) {
        public Progress {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Writes a draft, new or in place of what it says now; of a published one, a new draft of its claim.
     *
     * @param id the draft, null for a new claim
     * @param mayPublish whether the caller's role lets them publish
     * @throws ProblemException invalid-body, not-found, conflict
     */
    @Transactional
    public Progress write(UUID id, ClaimContent content, String by, boolean mayPublish) {
        Draft draft = id == null ? drafts.create(content, by) : replaced(id, content, by);
        if (!workflow.faults(draft.id()).isEmpty()) {
            return progress(draft);
        }
        draft = workflow.submit(draft.id(), tag(draft), by);
        if (mayPublish && !fourEyes) {
            ChangeKind kind = draft.isNewClaim() ? ChangeKind.PUBLICATION : ChangeKind.UPDATE;
            workflow.publish(draft.id(), tag(draft), kind, null, by);
            draft = drafts.find(draft.id());
        }
        return progress(draft);
    }

    private Draft replaced(UUID id, ClaimContent content, String by) {
        Draft draft = drafts.find(id);
        if (draft.state() == DraftState.PUBLISHED) {
            draft = drafts.open(draft.claimSlug(), by);
        }
        return content.equals(draft.content()) ? draft : drafts.replace(draft.id(), tag(draft), content, by);
    }

    /** What the draft says, or what its claim says now where it was published. Empty for a draft that was thrown away. */
    @Transactional
    public Optional<ClaimContent> content(UUID id) {
        return drafts.ifPresent(id)
                .map(draft -> draft.state() == DraftState.PUBLISHED
                        ? claims.current(draft.claimSlug()).map(published::of).orElse(draft.content())
                        : draft.content());
    }

    /** Empty for a draft that was thrown away. */
    @Transactional
    public Optional<Progress> progress(UUID id) {
        return drafts.ifPresent(id).map(this::progress);
    }

    /**
     * Throws the draft away, or withdraws its claim where it was published.
     *
     * @param note what readers of a withdrawn claim are told
     * @throws ProblemException forbidden where a claim would be withdrawn by somebody who may not publish
     */
    @Transactional
    public void withdraw(UUID id, String note, String by, boolean mayPublish) {
        Optional<Draft> found = drafts.ifPresent(id);
        if (found.isEmpty()) {
            return;
        }
        Draft draft = found.get();
        if (draft.state() != DraftState.PUBLISHED) {
            drafts.delete(id, tag(draft), by);
            return;
        }
        Optional<ClaimState> claim = claims.current(draft.claimSlug()).filter(state -> !state.isRetracted());
        if (claim.isPresent()) {
            if (!mayPublish) {
                throw new ProblemException(
                        ProblemType.FORBIDDEN, "withdrawing what was published needs the role publisher");
            }
            String current = EntityTags.quoted(claim.get().original().etag());
            retractions.retract(draft.claimSlug(), current, note, by);
        }
    }

    private Progress progress(Draft draft) {
        return new Progress(
                draft.id(),
                draft.href(),
                draft.state(),
                draft.claimSlug() == null ? null : PublishedClaim.hrefOf(draft.claimSlug()),
                draft.state() == DraftState.DRAFT ? workflow.faults(draft.id()) : List.of());
    }

    private String tag(Draft draft) {
        return EntityTags.quoted(documents.etag(draft));
    }
}
