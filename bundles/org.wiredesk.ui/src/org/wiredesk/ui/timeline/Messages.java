package org.wiredesk.ui.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of the Timeline view. */
final class Messages extends NLS {

  public static String TimelineActions_copy;
  public static String TimelineActions_copySvg;
  public static String TimelineActions_fit;
  public static String TimelineActions_link;
  public static String TimelineActions_save;
  public static String TimelineActions_table;
  public static String TimelineActions_zoomIn;
  public static String TimelineActions_zoomOut;
  public static String TimelineColumn_note;
  public static String TimelineColumn_value;
  public static String TimelineColumn_when;
  public static String TimelineColumn_written;
  public static String TimelineExport_failed;
  public static String TimelineExport_nameEnds;
  public static String TimelineExport_png;
  public static String TimelineExport_svg;
  public static String TimelineExport_title;
  public static String TimelineHint_failed;
  public static String TimelineHint_leftOut;
  public static String TimelineHint_noTimes;
  public static String TimelineHint_noWire;
  public static String TimelineHint_nonePlaced;
  public static String TimelineHint_noneWithoutDate;
  public static String TimelineHint_reading;
  public static String TimelineHint_someWithoutDate;
  public static String TimelineJob_name;
  public static String TimelineMouse_compressed;
  public static String TimelinePicture_title;

  static {
    NLS.initializeMessages("org.wiredesk.ui.timeline.messages", Messages.class);
  }

  private Messages() {}
}
