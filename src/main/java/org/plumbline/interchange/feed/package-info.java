/** Claims and corrections as Atom (RFC 4287, paged by RFC 5005) and as JSON Feed 1.1. */
package org.plumbline.interchange.feed;
