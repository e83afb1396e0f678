/**
 * Moving fact-checks in: a body is spooled to a file, a job reads it record by record, repairs what can be repaired safely,
 * and publishes batch by batch. A batch, its report and the job's progress are one transaction.
 */
package org.plumbline.interchange.imports;
