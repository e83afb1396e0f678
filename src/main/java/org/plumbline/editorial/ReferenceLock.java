package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.plumbline.publication.Sql;

/**
 * Keeps reference data still while claims that show it are published, and publishers out while it changes: no claim can be
 * published with a source's old title just after the title was changed everywhere. Publishers share the lock. A transaction
 * that does both takes the exclusive one first.
 */
@ApplicationScoped
class ReferenceLock {
    private static final long LOCK = 0x7265666572L;

    private final DataSource database;

    ReferenceLock(DataSource database) {
        this.database = database;
    }

    void share() {
        take("pg_advisory_xact_lock_shared");
    }

    void own() {
        take("pg_advisory_xact_lock");
    }

    private void take(String function) {
        Sql.query(database, "SELECT 1 FROM " + function + "(" + LOCK + ")", row -> null);
    }
}
