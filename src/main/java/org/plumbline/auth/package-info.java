/**
 * Who is calling and what they may do: keys, roles, rate limits, the record of who did what, and answers to repeated
 * requests. Knows {@code web} and nothing of claims.
 */
package org.plumbline.auth;
