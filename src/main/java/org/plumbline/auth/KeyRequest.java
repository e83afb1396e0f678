package org.plumbline.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/** A key that an admin asks for. */
@Schema(description = "The key that is wanted.")
public record KeyRequest(
        @Schema(description = "What its holder may do.", required = true)
        Role role,

        @Schema(
                description = "Whose it is or what it is for.",
                required = true,
                maxLength = 200,
                pattern = "^.+$",
                examples = "Newsroom CMS")
        String label,

        @Schema(description = "When it is to end by itself; never where absent.")
        Instant expiresAt) {
    private static final int MAX_LABEL = 200;

    /** @throws ProblemException invalid-body with every fault */
    void check(Clock clock) {
        List<Violation> faults = new ArrayList<>();
        if (role == null) {
            faults.add(Violation.body("/role", "required", "must be one of editor, publisher, admin"));
        }
        if (label == null
                || label.isBlank()
                || label.length() > MAX_LABEL
                || label.chars().anyMatch(c -> c < ' ')) {
            faults.add(Violation.body("/label", "out-of-range", "must be one line of 1 to 200 characters"));
        }
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            faults.add(Violation.body("/expiresAt", "in-the-past", "must lie in the future"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_BODY, faults);
        }
    }
}
