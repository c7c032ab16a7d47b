/** Names: where they are written down, where they are spoken of, and how they are changed. */
package org.wiredesk.rules.ide.names;
