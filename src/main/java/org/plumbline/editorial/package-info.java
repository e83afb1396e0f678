/** The desk: reference data, claim content, the rules of the field, and publishing. Entities never leave this folder. */
package org.plumbline.editorial;
