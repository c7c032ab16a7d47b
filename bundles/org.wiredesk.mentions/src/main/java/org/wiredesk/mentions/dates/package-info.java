/** How a wire writes the days of the calendar: order, abbreviations, ordinals, commas. */
package org.wiredesk.mentions.dates;
