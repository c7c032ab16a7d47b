/** Institutions, countries and terms that languages abbreviate, and what English calls them. */
package org.wiredesk.bitext.institutions;
