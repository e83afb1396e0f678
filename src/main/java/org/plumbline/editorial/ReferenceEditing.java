package org.plumbline.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.auth.AuditTrail;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceReader;
import org.plumbline.web.IfMatch;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Slugs;
import org.plumbline.web.StoredDocument;
import org.plumbline.web.Violation;

/** Creates, replaces, removes and merges reference data. Everything happens under the exclusive {@link ReferenceLock}. */
@ApplicationScoped
class ReferenceEditing {
    private final ReferenceDesk desk;
    private final ReferenceReader reader;
    private final ReferenceUse use;
    private final ReferenceLock lock;
    private final Republishing republishing;
    private final DraftRepository drafts;
    private final AuditTrail audit;
    private final ObjectMapper json;

    ReferenceEditing(
            ReferenceDesk desk,
            ReferenceReader reader,
            ReferenceUse use,
            ReferenceLock lock,
            Republishing republishing,
            DraftRepository drafts,
            AuditTrail audit,
            ObjectMapper json) {
        this.desk = desk;
        this.reader = reader;
        this.use = use;
        this.lock = lock;
        this.republishing = republishing;
        this.drafts = drafts;
        this.audit = audit;
        this.json = json;
    }

    /** What was written: its path and its public document. */
    record Written(String href, StoredDocument document) {}

    @Transactional
    <C> Written create(ReferenceType<C> type, C body, String by) {
        lock.own();
        C content = checked(type, body);
        String key = type.keyOf().apply(content);
        if (key == null) {
            key = freeKey(type.kind(), type.nameOf().apply(content));
            content = type.withKey().apply(content, key);
        } else if (present(type.kind(), key).isPresent()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "there is a " + type.kind().slug() + " '" + key + "' already");
        }
        type.put().accept(List.of(content));
        audit.record(by, type.kind().slug() + ".create", type.kind().href(key), null);
        return written(type.kind(), key);
    }

    @Transactional
    <C> Written replace(ReferenceType<C> type, String key, String ifMatch, C body, String by) {
        lock.own();
        IfMatch.check(ifMatch, require(type.kind(), key).etag());
        C content = type.withKey().apply(checked(type, body), key);
        String given = type.keyOf().apply(body);
        if (given != null && !given.equals(key)) {
            throw ProblemException.of(
                    ProblemType.INVALID_BODY,
                    Violation.body(
                            type.kind() == ReferenceKind.SOURCE ? "/key" : "/slug",
                            "immutable",
                            "must be '" + key + "' or left out: it does not change"));
        }
        type.put().accept(List.of(content));
        audit.record(by, type.kind().slug() + ".replace", type.kind().href(key), null);
        return written(type.kind(), key);
    }

    /** @throws ProblemException in-use with the paths of what uses it */
    @Transactional
    void delete(ReferenceKind kind, String key, String ifMatch, String by) {
        lock.own();
        IfMatch.check(ifMatch, require(kind, key).etag());
        List<String> users = use.usedBy(kind, key);
        if (!users.isEmpty()) {
            throw ProblemException.inUse("the " + kind.slug() + " is still used by " + summary(users), users);
        }
        desk.remove(kind, key);
        audit.record(by, kind.slug() + ".delete", kind.href(key), null);
    }

    /** Makes everything that names one source name another, and removes the one. Claims get an update revision. */
    @Transactional
    Written mergeSource(String from, String into, String ifMatch, String by) {
        Repointing repointing = begin(ReferenceKind.SOURCE, from, into, ifMatch);
        desk.repointTraits(repointing);
        return merge(ReferenceKind.SOURCE, repointing, repointing::source, by);
    }

    /** The same for topics. */
    @Transactional
    Written mergeTopic(String from, String into, String ifMatch, String by) {
        Repointing repointing = begin(ReferenceKind.TOPIC, from, into, ifMatch);
        return merge(ReferenceKind.TOPIC, repointing, repointing::topic, by);
    }

    private Repointing begin(ReferenceKind kind, String from, String into, String ifMatch) {
        lock.own();
        IfMatch.check(ifMatch, require(kind, from).etag());
        if (from.equals(into) || present(kind, into).isEmpty()) {
            throw ProblemException.of(
                    ProblemType.INVALID_BODY,
                    Violation.body("/into", "unknown", "must name another " + kind.slug() + " that exists"));
        }
        return new Repointing(from, into);
    }

    private Written merge(ReferenceKind kind, Repointing repointing, UnaryOperator<ClaimContent> change, String by) {
        String from = repointing.from();
        republishing.republish(
                use.positions(kind, List.of(from)),
                "A " + kind.slug() + " that was recorded twice is now recorded once.",
                change);
        for (Draft draft : drafts.lockOpen()) {
            ClaimContent changed = change.apply(draft.content());
            if (!changed.equals(draft.content())) {
                drafts.update(draft.with(changed));
            }
        }
        desk.remove(kind, from);
        audit.record(by, kind.slug() + ".merge", kind.href(from), "into " + kind.href(repointing.to()));
        return written(kind, repointing.to());
    }

    private <C> C checked(ReferenceType<C> type, C body) {
        JsonNode tree = FieldRules.composed(json.valueToTree(body));
        FieldRules rules = ReferenceRules.of(type.kind());
        List<Violation> faults = new ArrayList<>(rules.missing(tree));
        faults.addAll(rules.faults(tree));
        if (faults.isEmpty()) {
            C content = json.convertValue(tree, type.content());
            faults.addAll(type.names().apply(content));
            if (faults.isEmpty()) {
                return content;
            }
        }
        throw ProblemException.of(ProblemType.INVALID_BODY, faults);
    }

    private String freeKey(ReferenceKind kind, String name) {
        String made = Slugs.of(name, kind.slug());
        String free = made;
        for (int i = 2; present(kind, free).isPresent(); i++) {
            free = made + "-" + i;
        }
        return free;
    }

    private Optional<StoredDocument> present(ReferenceKind kind, String key) {
        return reader.find(kind, key, (Instant) null);
    }

    private StoredDocument require(ReferenceKind kind, String key) {
        return present(kind, key).orElseThrow(() -> ProblemException.notFound("no " + kind.slug() + " '" + key + "'"));
    }

    private Written written(ReferenceKind kind, String key) {
        return new Written(kind.href(key), require(kind, key));
    }

    private static String summary(List<String> users) {
        int shown = Math.min(3, users.size());
        String rest = users.size() > shown ? " and " + (users.size() - shown) + " more" : "";
        return String.join(", ", users.subList(0, shown)) + rest;
    }
}
