/**
 * The times of a wire as a picture: what stands where on an axis around the wire's own date.
 *
 * <p>{@link org.wiredesk.engine.timeline.Timeline} says what the times mean and which contradict each other, {@link
 * org.wiredesk.engine.timeline.TimelineLayout} places them in a frame of some width, {@link
 * org.wiredesk.engine.timeline.TimelineDrawing} draws a layout with any pen: one writes SVG, the workbench's paints on
 * the screen.
 */
package org.wiredesk.engine.timeline;
