/** What happens before the first request: a database, the starter corpus. */
package org.plumbline.bootstrap;
