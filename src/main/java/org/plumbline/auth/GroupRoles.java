package org.plumbline.auth;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Gives people whom an identity provider vouches for the roles that their groups stand for: {@code
 * plumbline.oidc.groups.editor|publisher|admin} name one group each. Nothing else that the provider says of them counts, so
 * that a group that happens to be called admin is none here.
 */
@ApplicationScoped
class GroupRoles implements SecurityIdentityAugmentor {
    private static final String PERSON = "oidc:";
    private static final int LONGEST_NAME = 100;

    private final Map<Role, String> groups = new EnumMap<>(Role.class);

    GroupRoles(Config config) {
        for (Role role : Role.values()) {
            config.getOptionalValue("plumbline.oidc.groups." + role.slug(), String.class)
                    .ifPresent(group -> groups.put(role, group));
        }
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean person = !identity.isAnonymous() && identity.getAttribute(KeyIdentityProvider.BY_KEY) == null;
        return Uni.createFrom().item(person ? withRoles(identity) : identity);
    }

    private SecurityIdentity withRoles(SecurityIdentity person) {
        String name = PERSON + person.getPrincipal().getName();
        QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder()
                .setPrincipal(
                        new QuarkusPrincipal(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME)));
        Set<String> theirs = person.getRoles();
        groups.forEach((role, group) -> {
            if (theirs.contains(group)) {
                known.addRoles(role.included());
            }
        });
        return known.build();
    }
}
