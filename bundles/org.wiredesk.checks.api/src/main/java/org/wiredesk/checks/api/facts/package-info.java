/** What a desk knows of people, offices, organisations, places, events and figures, as values. */
package org.wiredesk.checks.api.facts;
