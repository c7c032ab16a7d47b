/** How what is wrong in a desk file may be put right. */
package org.wiredesk.rules.ide.repair;
