/** Whether a name of a translation and words of its original, in any script, can be one name. */
package org.wiredesk.bitext.names;
