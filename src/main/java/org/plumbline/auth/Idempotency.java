package org.plumbline.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/**
 * Runs a change once per {@code Idempotency-Key} and caller. The first answer is kept in the transaction of the change
 * itself: either both are there or neither, whatever is killed when. A repetition within 24 hours gets that answer; one that
 * comes while the first is still at work waits for it. A change that is refused keeps nothing and may be tried again.
 */
@ApplicationScoped
public class Idempotency {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final EntityManager entities;
    private final ObjectMapper json;

    Idempotency(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * @param key value of the header, null where the request has none
     * @param actor name of the {@link Caller}
     * @param operation method and path
     * @param body what else makes two requests the same
     * @throws ProblemException idempotency-mismatch where the key stands for another request
     */
    @Transactional
    public Answer once(String key, String actor, String operation, Object body, Supplier<Answer> change) {
        if (key == null) {
            return change.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(
                    ProblemType.INVALID_PARAMETER,
                    new Violation(
                            "header",
                            "Idempotency-Key",
                            "malformed",
                            "must be 1 to 200 printable ASCII characters without spaces"));
        }
        byte[] request = digest(operation, body);
        forgetOld();
        if (!claim(key, actor, request)) {
            return kept(key, actor, request);
        }
        Answer answer = change.get();
        keep(key, actor, answer);
        return answer;
    }

    private void forgetOld() {
        entities.createNativeQuery("""
                DELETE FROM idempotent_answer WHERE ctid = ANY (ARRAY(
                  SELECT ctid FROM idempotent_answer WHERE at < now() - interval '24 hours' LIMIT 100 FOR UPDATE SKIP LOCKED))
                """).executeUpdate();
    }

    /** Waits for a transaction that has the same key; then false where that one was committed. */
    private boolean claim(String key, String actor, byte[] request) {
        return entities.createNativeQuery(
                                "INSERT INTO idempotent_answer (actor, key, request) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                        .setParameter(1, actor)
                        .setParameter(2, key)
                        .setParameter(3, request)
                        .executeUpdate()
                == 1;
    }

    private Answer kept(String key, String actor, byte[] request) {
        Tuple row = (Tuple) entities.createNativeQuery(
                        "SELECT request, status, location, etag, body FROM idempotent_answer WHERE actor = ?1 AND key = ?2",
                        Tuple.class)
                .setParameter(1, actor)
                .setParameter(2, key)
                .getSingleResult();
        if (!MessageDigest.isEqual(row.get(0, byte[].class), request)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_MISMATCH, "the Idempotency-Key was used for another request");
        }
        return new Answer(
                row.get(1, Short.class), row.get(2, String.class), row.get(3, String.class), row.get(4, byte[].class));
    }

    private void keep(String key, String actor, Answer answer) {
        entities.createNativeQuery("""
                UPDATE idempotent_answer SET status = ?1, location = ?2, etag = ?3, body = ?4 WHERE actor = ?5 AND key = ?6
                """)
                .setParameter(1, (short) answer.status())
                .setParameter(2, answer.location())
                .setParameter(3, answer.etag())
                .setParameter(4, answer.body())
                .setParameter(5, actor)
                .setParameter(6, key)
                .executeUpdate();
    }

    private byte[] digest(String operation, Object body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((operation + "\n").getBytes(StandardCharsets.UTF_8));
            return sha256.digest(json.writeValueAsBytes(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
