/** Notes and findings as rows of a table, for people who count and sort them elsewhere. */
package org.wiredesk.report.table;
