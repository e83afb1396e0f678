package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.plumbline.auth.Answer;
import org.plumbline.auth.Caller;
import org.plumbline.publication.LogWatch;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/** What the four resources of reference data answer, after this node knows of the claims that were published again. */
@ApplicationScoped
class ReferenceAnswers {
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final ReferenceEditing editing;
    private final Desk desk;
    private final Caller caller;
    private final LogWatch log;

    ReferenceAnswers(ReferenceEditing editing, Desk desk, Caller caller, LogWatch log) {
        this.editing = editing;
        this.desk = desk;
        this.caller = caller;
        this.log = log;
    }

    <C> Response create(ReferenceType<C> type, C body, String idempotencyKey) {
        return desk.publishOnce(
                idempotencyKey,
                "POST /v1/" + type.kind().slug() + "s",
                body,
                () -> answer(CREATED, editing.create(type, body, caller.name())));
    }

    <C> Response replace(ReferenceType<C> type, String key, String ifMatch, C body) {
        Answer answer = answer(OK, editing.replace(type, key, ifMatch, body, caller.name()));
        log.catchUp();
        return answer.response();
    }

    void delete(ReferenceKind kind, String key, String ifMatch) {
        editing.delete(kind, key, ifMatch, caller.name());
    }

    Response merge(ReferenceKind kind, String key, String ifMatch, MergeRequest body, String idempotencyKey) {
        if (body.into() == null) {
            throw ProblemException.of(ProblemType.INVALID_BODY, Violation.body("/into", "required", "is needed"));
        }
        return desk.publishOnce(
                idempotencyKey, "POST " + kind.href(key) + "/merge", body, () -> merged(kind, key, ifMatch, body));
    }

    private Answer merged(ReferenceKind kind, String key, String ifMatch, MergeRequest body) {
        ReferenceEditing.Written stays = kind == ReferenceKind.SOURCE
                ? editing.mergeSource(key, body.into(), ifMatch, caller.name())
                : editing.mergeTopic(key, body.into(), ifMatch, caller.name());
        return answer(OK, stays);
    }

    private static Answer answer(int status, ReferenceEditing.Written written) {
        return new Answer(
                status,
                status == CREATED ? written.href() : null,
                written.document().etag(),
                written.document().body());
    }
}
