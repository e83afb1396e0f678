package org.plumbline.auth;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.plumbline.web.Problem;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/** 401 and 403 as problems (RFC 9457), with the challenge that RFC 9110, 11.6.1 asks for. */
public class SecurityProblems {

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    public Uni<Response> noKey(UnauthorizedException e, RoutingContext context) {
        return unauthenticated("this operation needs a key: Authorization: Bearer <key>", context);
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    public Uni<Response> badKey(AuthenticationFailedException e, RoutingContext context) {
        if (e.getCause() instanceof ProblemException problem) {
            throw problem;
        }
        return unauthenticated("the key is unknown, expired or revoked", context);
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    public Response wrongRole(ForbiddenException e, RoutingContext context, ResourceInfo resource) {
        String detail = roles(resource)
                .map(roles ->
                        "this operation needs the role " + String.join(" or ", roles) + ", and the key has another")
                .orElse(ProblemType.FORBIDDEN.meaning());
        return answer(ProblemType.FORBIDDEN, detail, context).build();
    }

    private static Uni<Response> unauthenticated(String detail, RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        Uni<ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(context);
        return challenge.map(c -> answer(ProblemType.UNAUTHENTICATED, detail, context)
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        c == null
                                ? BearerMechanism.REALM
                                : c.getHeaders().getOrDefault(HttpHeaders.WWW_AUTHENTICATE, BearerMechanism.REALM))
                .build());
    }

    private static Response.ResponseBuilder answer(ProblemType type, String detail, RoutingContext context) {
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(type, detail, context.request().path()));
    }

    private static Optional<String[]> roles(ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return Optional.empty();
        }
        RolesAllowed onMethod = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        RolesAllowed wanted =
                onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(RolesAllowed.class);
        return Optional.ofNullable(wanted).map(RolesAllowed::value).map(String[]::clone);
    }
}
