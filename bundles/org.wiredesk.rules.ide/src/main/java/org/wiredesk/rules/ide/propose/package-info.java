/** Content assist: what may be written at a place, and what each of it means. */
package org.wiredesk.rules.ide.propose;
