package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.plumbline.publication.SourceRecord;

/** A source as editors write it. */
public record SourceContent(String key, @JsonUnwrapped SourceRecord source) {}
