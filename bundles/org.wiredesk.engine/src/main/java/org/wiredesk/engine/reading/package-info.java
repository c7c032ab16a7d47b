/** In which order an editor who is short of time reads the sentences of a wire: the worst first. */
package org.wiredesk.engine.reading;
