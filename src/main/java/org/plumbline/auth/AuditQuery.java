package org.plumbline.auth;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.plumbline.web.Dates;
import org.plumbline.web.ProblemException;

/** The filters of the audit trail. */
public class AuditQuery {
    private static final int LONGEST = 300;

    @Parameter(description = "Only what this actor did: the prefix of a key, or a person's name.")
    @QueryParam("actor")
    String actor;

    @Parameter(description = "Only this action, for example `claim.publish`.")
    @QueryParam("action")
    String action;

    @Parameter(description = "Only what was done to this path; one that ends with a slash stands for all beneath it.")
    @QueryParam("object")
    String object;

    @Parameter(description = "Only from this instant on.")
    @QueryParam("since")
    String since;

    @Parameter(description = "Only up to this instant.")
    @QueryParam("until")
    String until;

    AuditTrail.Filter filter() {
        return new AuditTrail.Filter(
                text("actor", actor),
                text("action", action),
                text("object", object),
                instant("since", since),
                instant("until", until));
    }

    private static String text(String name, String value) {
        if (value != null && (value.length() > LONGEST || value.indexOf('\0') >= 0)) {
            throw ProblemException.invalidQuery(name, "too-long", "must be at most " + LONGEST + " characters");
        }
        return value;
    }

    private static Instant instant(String name, String value) {
        return value == null ? null : Dates.instant(name, value);
    }
}
