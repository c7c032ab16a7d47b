package org.wiredesk.ui.checking;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingSink;

/**
 * Remembers which provider a check belongs to, so that a provider's earlier findings can stay in sight until it has
 * ended anew. Safe for use by several threads.
 */
final class Origins {

  private final Map<CheckId, String> providerOfCheck = new ConcurrentHashMap<>();

  List<CheckProvider> watch(List<CheckProvider> providers) {
    return providers.stream().<CheckProvider>map(Watched::new).toList();
  }

  /** Whether a finding is from one of these providers. */
  boolean isFrom(Finding finding, List<String> providers) {
    String provider = providerOfCheck.get(finding.check().id());
    return provider != null && providers.contains(provider);
  }

  private final class Watched implements CheckProvider {

    private final CheckProvider provider;

    Watched(CheckProvider provider) {
      this.provider = provider;
    }

    @Override
    public String name() {
      return provider.name();
    }

    @Override
    public List<CheckInfo> checks(CheckProfile profile) {
      return provider.checks(profile);
    }

    @Override
    public void check(CheckContext context, FindingSink sink) {
      provider.check(context, new NotingSink(provider.name(), sink));
    }

    @Override
    public Iterator<Runnable> steps(CheckContext context, FindingSink sink) {
      return provider.steps(context, new NotingSink(provider.name(), sink));
    }

    @Override
    public Optional<CheckPage> page(CheckId id, CheckProfile profile) {
      return provider.page(id, profile);
    }
  }

  private final class NotingSink implements FindingSink {

    private final String provider;
    private final FindingSink sink;

    NotingSink(String provider, FindingSink sink) {
      this.provider = provider;
      this.sink = sink;
    }

    @Override
    public void found(Finding finding) {
      providerOfCheck.put(finding.check().id(), provider);
      sink.found(finding);
    }

    @Override
    public void failed(Failure failure) {
      sink.failed(failure);
    }

    @Override
    public boolean isCancelled() {
      return sink.isCancelled();
    }
  }
}
