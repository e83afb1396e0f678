package org.plumbline.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/**
 * Completes the document that the annotations give: resources describe what is special to an operation, and this adds
 * what is true of all of them. Runs once, at build time, so that the committed, the packaged and the served document
 * are the same.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        SchemaBounds.complete(schema);
        return schema;
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        SharedParameters.complete(parameter);
        return parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Landing.write(document);
        SharedHeaders.declare(document);
        SecurityRules security = new SecurityRules(index);
        security.declare(document);
        ExampleFiles examples = ExampleFiles.onClassPath();
        Operations.of(document).forEach(operation -> {
            security.complete(operation);
            SharedProblems.complete(operation);
            SharedHeaders.complete(operation);
            examples.complete(operation);
            completeRange(operation);
        });
        SharedProblems.declare(document);
        examples.completeProblems(document);
        MergePatches.describe(document);
        Schemas schemas = new Schemas(document);
        schemas.closeRequests();
        schemas.removeUnused();
    }

    /** A range has the media types of the whole, though not its schema. */
    private static void completeRange(Operations.Located located) {
        APIResponses responses = located.operation().getResponses();
        APIResponse range = responses.getAPIResponse("206");
        if (range != null && range.getContent() == null) {
            Content content = OASFactory.createContent();
            responses
                    .getAPIResponse("200")
                    .getContent()
                    .getMediaTypes()
                    .keySet()
                    .forEach(type -> content.addMediaType(type, OASFactory.createMediaType()));
            range.setContent(content);
        }
    }
}
