package org.wiredesk.ui.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Looks for entries off the UI thread: at once, or when the text has been left alone for a moment. */
final class SearchJob extends Job {

  private static final long QUIET_MILLIS = 300;

  private final Executor ui;
  private final Supplier<Optional<PlaceSearch>> searches;
  private final BiConsumer<PlaceSearch, Map<UUID, PlaceSearch.Result>> found;
  private final AtomicReference<Optional<PlaceSearch>> next = new AtomicReference<>(Optional.empty());
  private volatile boolean ended;

  /**
   * @param searches asked on the UI thread what is to be looked for
   * @param found told there what was found
   * @param ui runs what it is given on the UI thread, in the order it is given
   */
  SearchJob(String name, Supplier<Optional<PlaceSearch>> searches,
      BiConsumer<PlaceSearch, Map<UUID, PlaceSearch.Result>> found, Executor ui) {
    super(name);
    this.searches = searches;
    this.found = found;
    this.ui = ui;
    setSystem(true);
  }

  /** Call on the UI thread: each call puts it off again. */
  void soon() {
    cancel();
    schedule(QUIET_MILLIS);
  }

  /** Call on the UI thread. */
  void now() {
    searches.get().ifPresent(search -> {
      next.set(Optional.of(search));
      schedule();
    });
  }

  /** Call on the UI thread. */
  void end() {
    ended = true;
    cancel();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Optional<PlaceSearch> search = next.getAndSet(Optional.empty());
    if (search.isPresent()) {
      var results = search.get().run();
      onUi(() -> found.accept(search.get(), results));
    } else {
      onUi(this::now);
    }
    return Status.OK_STATUS;
  }

  private void onUi(Runnable task) {
    ui.execute(() -> {
      if (!ended) {
        task.run();
      }
    });
  }
}
