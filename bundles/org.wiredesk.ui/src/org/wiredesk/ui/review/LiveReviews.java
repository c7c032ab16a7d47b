package org.wiredesk.ui.review;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorPart;
import org.wiredesk.ui.checking.WirePlace;
import org.wiredesk.ui.model.FindingsModel;

/** The reviews of the wires that are open, one a document. UI thread only. */
public final class LiveReviews {

  private static final Map<IDocument, LiveReview> OPEN = new IdentityHashMap<>();

  private LiveReviews() {}

  /** Empty for another editor, and for one without a document. */
  public static Optional<LiveReview> of(IEditorPart editor) {
    return Optional.ofNullable(Adapters.adapt(editor, LiveReview.class));
  }

  /** Of the same wire. */
  public static Optional<LiveReview> of(FindingsModel model) {
    return of(model.document());
  }

  public static Optional<LiveReview> of(IDocument document) {
    return Optional.ofNullable(OPEN.get(document));
  }

  public static List<LiveReview> all() {
    return List.copyOf(OPEN.values());
  }

  /**
   * Opens the review of a wire and shows it among the annotations; to be answered by one {@link OpenReview#close}.
   *
   * @param dirty whether the document is other than the wire's file
   */
  public static OpenReview open(
      WirePlace wire, IDocument document, IAnnotationModel annotations, BooleanSupplier dirty, Executor ui) {
    LiveReview review = new LiveReview(wire, document, dirty, ui);
    OPEN.put(document, review);
    return new OpenReview(review, annotations, ui);
  }

  static void closed(LiveReview review) {
    OPEN.remove(review.document(), review);
  }
}
