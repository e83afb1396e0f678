package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A source with its key: what {@code /v1/sources/{key}} answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedSource(
        String key, String href, @JsonUnwrapped SourceRecord source) {}
