/** What the OpenAPI document says of every operation, added when the service is built. */
package org.plumbline.web.openapi;
