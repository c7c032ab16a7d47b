package org.wiredesk.ui.review;

/** Follows a {@link LiveReview}. Called on the UI thread. */
public interface ReviewListener {

  /** Entries came, went or changed, here or in the file. */
  default void reviewChanged(LiveReview review) {}

  /** Entries were found or lost. Not called when an edit merely moves them: ask the review where they are. */
  default void placesChanged(LiveReview review) {}

  /** Another entry, or none, is the current one; {@code origin} is who selected it. */
  default void currentChanged(LiveReview review, Object origin) {}

  /** Reading or saving has failed, or works again. */
  default void problemChanged(LiveReview review) {}
}
