/** Reads facts and terms out of the files that others give: query results, Popolo, tables, term bases. */
package org.wiredesk.imports.read;
