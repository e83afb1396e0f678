package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One line of the log without its document.
 *
 * @param href path of the immutable revision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        long position, String slug, int revision, ChangeKind kind, String note, Instant publishedAt, String href) {}
