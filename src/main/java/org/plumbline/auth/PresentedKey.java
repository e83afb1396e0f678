package org.plumbline.auth;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A key that came with a request and is still to be checked. */
final class PresentedKey extends BaseAuthenticationRequest {
    private final KeyToken token;
    private final String from;

    PresentedKey(KeyToken token, String from) {
        this.token = token;
        this.from = from;
    }

    KeyToken token() {
        return token;
    }

    /** Address of the client. */
    String from() {
        return from;
    }
}
