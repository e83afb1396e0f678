package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.plumbline.auth.Answer;
import org.plumbline.auth.Caller;
import org.plumbline.auth.Idempotency;
import org.plumbline.publication.Appended;
import org.plumbline.publication.LogWatch;
import org.plumbline.web.Answers;

/** What the editorial resources have in common: answers that can be repeated, and a node that knows before it answers. */
@ApplicationScoped
class Desk {
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Drafts drafts;
    private final DraftDocuments documents;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Answers answers;
    private final LogWatch log;

    Desk(
            Drafts drafts,
            DraftDocuments documents,
            Idempotency idempotency,
            Caller caller,
            Answers answers,
            LogWatch log) {
        this.drafts = drafts;
        this.documents = documents;
        this.idempotency = idempotency;
        this.caller = caller;
        this.answers = answers;
        this.log = log;
    }

    Response create(ClaimContent body, String key, String operation) {
        return once(key, operation, body, () -> created(drafts.create(body, caller.name())));
    }

    Response once(String key, String operation, Object body, Supplier<Answer> change) {
        return idempotency.once(key, caller.name(), operation, body, change).response();
    }

    /** The same for a change that publishes: this node's readers see it before the publisher hears that it is done. */
    Response publishOnce(String key, String operation, Object body, Supplier<Answer> change) {
        Answer answer = idempotency.once(key, caller.name(), operation, body, change);
        log.catchUp();
        return answer.response();
    }

    Answer ok(Draft draft) {
        var stored = documents.stored(draft);
        return new Answer(OK, null, stored.etag(), stored.body());
    }

    Answer created(Draft draft) {
        var stored = documents.stored(draft);
        return new Answer(CREATED, draft.href(), stored.etag(), stored.body());
    }

    Answer receipt(Appended appended) {
        Receipt receipt = Receipt.of(appended);
        return new Answer(OK, receipt.href(), appended.etag(), answers.bytes(receipt));
    }
}
