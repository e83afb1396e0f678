package org.plumbline.interchange.export;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which claims an export has. */
public class ExportParameters {
    @QueryParam("asOf")
    @Parameter(description = "The export as it was at this instant, or at the end of this day in UTC.")
    public String asOf;
}
