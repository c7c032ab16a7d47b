package org.wiredesk.ui.timeline;

import org.wiredesk.engine.timeline.TimelineMention;

/**
 * A row of the table.
 *
 * @param index of the mention in its timeline
 */
public record TimelineRow(int index, TimelineMention mention) {}
