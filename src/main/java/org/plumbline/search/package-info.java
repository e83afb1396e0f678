/**
 * Lists of claims and full text, served from a Lucene index on this node's disk that follows the log. Every revision is
 * in it, so that a list is a view of the log at a position: paging is not disturbed by publications, and the past can be
 * searched like the present. See {@code src/docs/decisions/0010-lists-are-views-of-the-log.md}.
 */
package org.plumbline.search;
