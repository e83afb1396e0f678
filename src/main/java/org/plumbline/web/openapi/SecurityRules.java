package org.plumbline.web.openapi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which operations want a key, read from {@code @RolesAllowed}: the document cannot say otherwise than the code. */
final class SecurityRules {
    private static final String SCHEME = "apiKey";
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private final Map<String, String[]> rolesByOperation = new HashMap<>();

    SecurityRules(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                MethodInfo method = operation.target().asMethod();
                AnnotationInstance roles = method.hasAnnotation(ROLES)
                        ? method.annotation(ROLES)
                        : method.declaringClass().declaredAnnotation(ROLES);
                if (roles != null) {
                    rolesByOperation.put(
                            operation.value("operationId").asString(),
                            roles.value().asStringArray());
                }
            }
        }
    }

    void declare(OpenAPI document) {
        document.getComponents()
                .setSecuritySchemes(Map.of(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("API key")
                                .description(
                                        "An API key of this service, sent as `Authorization: Bearer <key>`. Reading what is"
                                                + " published needs none.")));
    }

    void complete(Operations.Located located) {
        Operation operation = located.operation();
        String[] roles = rolesByOperation.get(operation.getOperationId());
        SecurityRequirement key = OASFactory.createSecurityRequirement().addScheme(SCHEME);
        if (roles == null) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement(), key));
            return;
        }
        operation.setSecurity(List.of(key));
        String needed = "Needs a key with the role `" + String.join("` or `", Arrays.asList(roles)) + "`.";
        String description = operation.getDescription();
        operation.setDescription(description == null ? needed : description + "\n\n" + needed);
    }
}
