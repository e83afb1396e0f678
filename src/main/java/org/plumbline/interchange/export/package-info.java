/**
 * The whole log, or a filtered part of it, as files: NDJSON, CSV, JSON-LD, and a description of the data set. An export is
 * a view of one position of the log, so that two exports of the same position are the same bytes.
 */
package org.plumbline.interchange.export;
