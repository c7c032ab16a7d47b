/** The wire editor, its views and preferences. */
package org.wiredesk.ui;
