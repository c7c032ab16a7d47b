package org.wiredesk.ui.timeline;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader what the picture shows and which time is selected. The table says the same in full. */
final class TimelineSpeech {

  private TimelineSpeech() {}

  static void install(TimelineCanvas canvas) {
    canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = selected(canvas);
      }

      @Override
      public void getDescription(AccessibleEvent event) {
        event.result = canvas.timeline().summary();
      }
    });
    canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_GRAPHIC;
      }

      @Override
      public void getValue(AccessibleControlEvent event) {
        event.result = selected(canvas);
      }
    });
  }

  static void changed(TimelineCanvas canvas) {
    canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
  }

  private static String selected(TimelineCanvas canvas) {
    return canvas.marked()
        .map(mark -> canvas.timeline().mentions().get(mark.mention()).description())
        .orElseGet(() -> canvas.timeline().summary());
  }
}
