/**
 * The revision log and the public documents. Publishing appends one immutable revision; everything public is a view of
 * the log.
 */
package org.plumbline.publication;
