/** One Wiredesk a workspace: a later start hands over to the window that is open what it wants opened. No workbench. */
package org.wiredesk.app.handover;
