/** The quality of translations by the scoring model of MQM 2.0 (https://themqm.org): one wire, and many compared. */
package org.wiredesk.report.score;
