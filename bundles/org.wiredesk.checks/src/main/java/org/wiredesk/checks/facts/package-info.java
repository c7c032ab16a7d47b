/** Checks that ask the fact book: what a desk knows of people, offices, organisations and events. */
package org.wiredesk.checks.facts;
