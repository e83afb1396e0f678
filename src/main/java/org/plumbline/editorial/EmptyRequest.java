package org.plumbline.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that needs no more than being asked for. */
@Schema(description = "An empty object.")
public record EmptyRequest() {}
