/** The original beside its translation: the view that shows it, and how a wire gets one. */
package org.wiredesk.ui.original;
