package org.plumbline.auth;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code Authorization: Bearer <key>} (RFC 6750). Where an identity provider is configured too, its tokens are known by
 * their form (RFC 7519: three parts joined by dots) and left to it.
 */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {
    static final String REALM = "Bearer realm=\"plumbline\"";
    private static final String SCHEME = "Bearer ";
    /** Before the identity provider's: ours knows its own keys. */
    private static final int BEFORE_OTHERS = HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1000;

    private static final String FAILED_HERE = "plumbline.key-failed";

    private final boolean identityProvider;

    BearerMechanism(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean identityProvider) {
        this.identityProvider = identityProvider;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().nullItem();
        }
        String token = header.substring(SCHEME.length()).strip();
        if (identityProvider && token.chars().filter(c -> c == '.').count() == 2) {
            return Uni.createFrom().nullItem();
        }
        if (token.isEmpty() || token.length() > KeyToken.MAX_LENGTH) {
            return Uni.createFrom().failure(new AuthenticationFailedException("not a key"));
        }
        String from = context.request().remoteAddress() == null
                ? ""
                : context.request().remoteAddress().hostAddress();
        context.put(FAILED_HERE, true);
        return identities.authenticate(new PresentedKey(KeyToken.of(token), from));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        String challenge = context.get(FAILED_HERE) == null
                ? REALM
                : REALM + ", error=\"invalid_token\", error_description=\"unknown, expired or revoked\"";
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", challenge));
    }

    @Override
    public int getPriority() {
        return BEFORE_OTHERS;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(PresentedKey.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }
}
