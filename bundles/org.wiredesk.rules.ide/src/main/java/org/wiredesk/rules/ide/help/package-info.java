/** What the words of the language mean. */
package org.wiredesk.rules.ide.help;
