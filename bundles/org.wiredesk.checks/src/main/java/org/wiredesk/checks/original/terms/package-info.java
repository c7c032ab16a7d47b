/** Holds the desk's terms in the original against the translation. */
package org.wiredesk.checks.original.terms;
