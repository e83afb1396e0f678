package org.plumbline.auth;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks keys. Who a caller is, is the key's prefix: it names the key and gives nothing away. */
@ApplicationScoped
class KeyIdentityProvider implements IdentityProvider<PresentedKey> {
    /** Marks callers whose roles come from a key. */
    static final String BY_KEY = "plumbline.by-key";

    private final KeyChecks checks;

    KeyIdentityProvider(KeyChecks checks) {
        this.checks = checks;
    }

    @Override
    public Class<PresentedKey> getRequestType() {
        return PresentedKey.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PresentedKey request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> checks.check(request)
                .<SecurityIdentity>map(key -> identity(key))
                .orElseThrow(() -> new AuthenticationFailedException("unknown, expired or revoked key")));
    }

    private static SecurityIdentity identity(ApiKey key) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.prefix))
                .addAttribute(BY_KEY, true)
                .addRoles(key.role().included())
                .build();
    }
}
