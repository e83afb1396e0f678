/** Claims as schema.org ClaimReview in JSON-LD, one at a time and as a data feed. */
package org.plumbline.interchange.claimreview;
