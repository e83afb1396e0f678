package org.plumbline.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node whose views of the log are behind because one of them fails should get no requests. */
@Readiness
@ApplicationScoped
class FollowersReady implements HealthCheck {
    private final LogWatch watch;

    FollowersReady(LogWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("views of the log")
                .status(watch.failing().isEmpty())
                .withData("position", watch.reached());
        if (!watch.failing().isEmpty()) {
            response.withData("failing", String.join(", ", watch.failing()));
        }
        return response.build();
    }
}
