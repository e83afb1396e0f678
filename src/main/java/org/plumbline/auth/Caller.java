package org.plumbline.auth;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who makes the present request. */
@ApplicationScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The prefix of the caller's key, or the name that an identity provider gives. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    public boolean is(Role role) {
        return identity.hasRole(role.slug());
    }
}
