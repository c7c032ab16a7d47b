/** Checks that hold a translation against its original. */
package org.wiredesk.checks.original;
