/** Merges facts into the text of a desk file and leaves what people wrote there as it is. */
package org.wiredesk.imports.desk;
