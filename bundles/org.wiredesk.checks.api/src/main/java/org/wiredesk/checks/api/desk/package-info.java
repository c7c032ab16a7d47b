/** What phrase rules and facts of desk files have in common. */
package org.wiredesk.checks.api.desk;
