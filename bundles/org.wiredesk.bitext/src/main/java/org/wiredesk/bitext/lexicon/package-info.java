/** What words of other languages mean in English: enough to see whether two sentences speak of the same. */
package org.wiredesk.bitext.lexicon;
