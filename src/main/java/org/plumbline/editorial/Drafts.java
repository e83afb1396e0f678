package org.plumbline.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.auth.AuditTrail;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.web.IfMatch;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Slugs;

/** Writes working copies. Each change is made under the draft's lock, on the state that the editor has seen. */
@ApplicationScoped
class Drafts {
    private final DraftRepository repository;
    private final DraftDocuments documents;
    private final ClaimRules rules;
    private final ClaimReader claims;
    private final PublishedContent published;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(
            DraftRepository repository,
            DraftDocuments documents,
            ClaimRules rules,
            ClaimReader claims,
            PublishedContent published,
            AuditTrail audit,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.rules = rules;
        this.claims = claims;
        this.published = published;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    Draft find(UUID id) {
        return repository.find(id).orElseThrow(() -> unknown(id));
    }

    Optional<Draft> ifPresent(UUID id) {
        return repository.find(id);
    }

    List<DraftEvent> history(UUID id) {
        find(id);
        return repository.events(id);
    }

    /** Stores a new claim as a draft. */
    @Transactional
    Draft create(ClaimContent body, String by) {
        UUID id = ClaimIds.next();
        ClaimContent content = named(checked(body), null, id);
        Draft draft = Draft.of(id, content, by, now());
        return stored(draft, by, null);
    }

    /**
     * Opens a draft of what is published under a slug, a retracted claim included.
     *
     * @throws ProblemException conflict where one is open already
     */
    @Transactional
    Draft open(String slug, String by) {
        ClaimState state = claims.current(slug).orElseThrow(() -> ProblemException.notFound("no claim '" + slug + "'"));
        repository.openFor(state.claimId()).ifPresent(open -> {
            throw new ProblemException(ProblemType.CONFLICT, "the claim already has an open draft: " + open.href());
        });
        Draft draft = Draft.of(ClaimIds.next(), state.claimId(), published.of(state), state.revision(), by, now());
        return stored(draft, by, "from revision " + state.revision());
    }

    private Draft stored(Draft draft, String by, String detail) {
        repository.insert(draft);
        repository.addEvent(draft.id(), DraftEvent.Action.CREATED, by, draft.createdAt(), null);
        audit.record(by, "draft.create", draft.href(), detail);
        return draft;
    }

    @Transactional
    Draft replace(UUID id, String ifMatch, ClaimContent body, String by) {
        Draft draft = lockUnpublished(id, ifMatch);
        Draft edited = draft.edited(named(checked(body), draft.content().slug(), id), by, now());
        repository.update(edited);
        repository.addEvent(id, DraftEvent.Action.EDITED, by, edited.editedAt(), null);
        audit.record(by, "draft.edit", draft.href(), null);
        return edited;
    }

    /**
     * Changes the members that a JSON Merge Patch names (RFC 7396).
     *
     * @throws JsonProcessingException where the result is not a draft's content; nothing was changed then
     */
    @Transactional
    Draft patch(UUID id, String ifMatch, JsonNode patch, String by) throws JsonProcessingException {
        Draft draft = lockUnpublished(id, ifMatch);
        return replace(id, ifMatch, patched(draft.content(), patch), by);
    }

    private ClaimContent patched(ClaimContent content, JsonNode patch) throws JsonProcessingException {
        if (!patch.isObject()) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "a merge patch of a draft is a JSON object");
        }
        return json.treeToValue(MergePatch.apply(json.valueToTree(content), patch), ClaimContent.class);
    }

    @Transactional
    void delete(UUID id, String ifMatch, String by) {
        Draft draft = lockUnpublished(id, ifMatch);
        repository.delete(id);
        audit.record(by, "draft.delete", draft.href(), draft.content().slug());
    }

    /** The draft under its lock, in the state that the caller has seen, still open to change. */
    Draft lockUnpublished(UUID id, String ifMatch) {
        Draft draft = repository.lock(id).orElseThrow(() -> unknown(id));
        IfMatch.check(ifMatch, documents.etag(draft));
        if (draft.state() == DraftState.PUBLISHED) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "the draft was published; open a new one with POST /v1/claims/{slug}/draft");
        }
        return draft;
    }

    private ClaimContent checked(ClaimContent body) {
        ClaimRules.Checked checked = rules.check(body);
        if (!checked.faults().isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_BODY, checked.faults());
        }
        return checked.content();
    }

    /** Content without a slug keeps the one it had, or gets one made from its text. */
    private ClaimContent named(ClaimContent content, String presentSlug, UUID id) {
        if (content.slug() != null) {
            return content;
        }
        if (presentSlug != null) {
            return content.withSlug(presentSlug);
        }
        String made = Slugs.of(content.text(), "claim-" + id);
        String free = made;
        for (int i = 2; repository.isTaken(free, null, id); i++) {
            free = made + "-" + i;
        }
        return content.withSlug(free);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static ProblemException unknown(UUID id) {
        return ProblemException.notFound("no draft '" + id + "'");
    }
}
