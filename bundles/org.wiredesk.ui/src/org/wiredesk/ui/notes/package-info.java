/** Notes as people see and make them: the view, the dialog, the commands and the count in the Project Explorer. */
package org.wiredesk.ui.notes;
