/**
 * What people see: pages, cards and share images, each a view of the published documents. Text is rendered by Qute
 * templates that escape everything; nothing here writes.
 */
package org.plumbline.embed;
