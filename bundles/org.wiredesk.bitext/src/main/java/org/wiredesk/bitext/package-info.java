/** A translation beside its original. Knows no check and no file format. */
package org.wiredesk.bitext;
