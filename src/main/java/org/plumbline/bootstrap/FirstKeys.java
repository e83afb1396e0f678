package org.plumbline.bootstrap;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.plumbline.auth.ApiKeys;
import org.plumbline.auth.Role;

/**
 * The keys that exist before anybody can make one: those of the configuration and, for a trial, one per role that is made
 * at the first start and printed once. In production (a database of its own, not the embedded one) nothing is made up:
 * without a key the service is read-only.
 */
@ApplicationScoped
class FirstKeys {
    private static final Logger LOG = Logger.getLogger(FirstKeys.class);
    /** After the schema is there. */
    private static final int STARTUP_ORDER = 2100;

    private static final int SHORTEST_IN_PRODUCTION = 24;
    private static final int SHORTEST = 8;
    /** Values out of manuals and tutorials, ours included; compared without case. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "admin",
            "changeme",
            "change-me",
            "change-me-please-change-me",
            "default",
            "editor",
            "password",
            "plumbline",
            "publisher",
            "secret",
            "test",
            "plb_00000000_0000000000000000000000000000000000000000",
            "plb_k3v9q2mx_0000000000000000000000000000000000000000");

    private final ApiKeys keys;
    private final Config config;

    FirstKeys(ApiKeys keys, Config config) {
        this.keys = keys;
        this.config = config;
    }

    void start(@Observes @Priority(STARTUP_ORDER) StartupEvent event) {
        boolean production = LaunchMode.current() == LaunchMode.NORMAL && !EmbeddedDatabase.isUsed(config);
        for (Role role : Role.values()) {
            Optional<String> configured = configured(role);
            configured.ifPresent(key -> check(role, key, production));
            keys.configure(role, configured.orElse(null));
        }
        if (production) {
            if (!keys.anyValid()) {
                LOG.warn("no key is configured (PLUMBLINE_KEYS_ADMIN): the service is read-only");
            }
            return;
        }
        Map<Role, String> made = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            if (!keys.hasEverHad(role)) {
                made.put(role, keys.generate(role));
            }
        }
        show(made);
    }

    private Optional<String> configured(Role role) {
        return config.getOptionalValue("plumbline.keys." + role.slug(), String.class)
                .map(String::strip)
                .filter(key -> !key.isEmpty());
    }

    private static void check(Role role, String key, boolean production) {
        String name = "PLUMBLINE_KEYS_" + role.name();
        if (production && WELL_KNOWN.contains(key.toLowerCase(Locale.ROOT))) {
            throw new StartupFailure(name + " is a well-known default. Make one with: openssl rand -base64 32");
        }
        int shortest = production ? SHORTEST_IN_PRODUCTION : SHORTEST;
        if (key.length() < shortest || key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new StartupFailure(name + " must be at least " + shortest
                    + " printable ASCII characters without spaces. Make one with: openssl rand -base64 32");
        }
    }

    /** On standard output and not in the log: logs are kept and passed on. */
    private void show(Map<Role, String> made) {
        if (made.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder("\nKeys for trying this out, shown this once:\n");
        made.forEach((role, key) -> text.append("  %-9s  %s%n".formatted(role.slug(), key)));
        String key = made.getOrDefault(Role.EDITOR, made.values().iterator().next());
        text.append("Try:  curl -H 'Authorization: Bearer ")
                .append(key)
                .append("' http://localhost:")
                .append(config.getOptionalValue("quarkus.http.port", Integer.class)
                        .orElse(8080))
                .append("/v1/drafts\n");
        System.out.println(text);
    }
}
