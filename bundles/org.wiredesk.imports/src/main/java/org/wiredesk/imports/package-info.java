/** Brings facts and terms of others into desk files. */
package org.wiredesk.imports;
