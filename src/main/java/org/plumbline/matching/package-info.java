/** Checks: an article in, the passages that repeat or debunk a known claim out. The engine knows nothing of HTTP or SQL. */
package org.plumbline.matching;
