/** What every resource shares: problems, conditional requests, cursors, headers. Knows nothing of claims. */
package org.plumbline.web;
