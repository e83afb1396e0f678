/** Sources as references: CSL-JSON, BibTeX and RIS for reference managers, and how to cite a revision. */
package org.plumbline.interchange.bibliography;
