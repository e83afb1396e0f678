package org.plumbline.auth;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The only answer that ever holds a key. */
@Schema(description = "A new key. `token` is shown in this answer and never again.")
public record NewKey(
        @Schema(
                description = "The key: to be sent as `Authorization: Bearer <token>`.",
                maxLength = 60,
                pattern = "^plb_[a-z0-9]{8}_[A-Za-z0-9]{40}$",
                examples = "plb_k3v9q2mx_0000000000000000000000000000000000000000")
        String token,

        KeyDescription key) {}
