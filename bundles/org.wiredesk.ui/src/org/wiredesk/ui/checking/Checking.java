package org.wiredesk.ui.checking;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.URIUtil;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.checks.api.Tagger;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.engine.Engine;
import org.wiredesk.languagetool.DeskRuleTester;
import org.wiredesk.ui.desk.ProjectDesk;
import org.wiredesk.ui.desk.ProjectDesks;
import org.wiredesk.ui.words.WordLists;

/**
 * The engine of the workbench, that of a project with rules of its own, and the profile they check a wire with. Safe
 * for use by several threads.
 */
public final class Checking {

  private static final Checking INSTANCE = new Checking();

  private final KnownChecks checks = new KnownChecks();

  /** Made on first use, which is slow: call {@link #engine} off the UI thread. */
  private static final class Holder {
    static final Origins ORIGINS = new Origins();
    static final Providers PROVIDERS = new Providers();
    static final Engines ENGINES = new Engines(PROVIDERS, ORIGINS);
  }

  private Checking() {}

  public static Checking get() {
    return INSTANCE;
  }

  /**
   * The engine for the wires of a project, or for those of none. Its first use loads classes and rules, and reads the
   * project's desk files: not on the UI thread.
   */
  public Engine engine(Optional<IProject> project) {
    return Holder.ENGINES.of(project);
  }

  /** What a check of a project's wires is, if {@link #find} has found it before; on any thread. */
  public Optional<CheckInfo> known(Optional<IProject> project, CheckId id) {
    return checks.get(project, id);
  }

  /**
   * What a check of a project's wires is, also one that is off. Asks the engine the first time, which may have to load
   * LanguageTool: not on the UI thread.
   */
  public Optional<CheckInfo> find(Optional<IProject> project, CheckId id, CheckProfile profile) {
    Optional<CheckInfo> found = known(project, id);
    if (found.isEmpty()) {
      found = engine(project).find(check -> check.id().equals(id), profile);
      found.ifPresent(check -> checks.keep(project, check));
    }
    return found;
  }

  /** These rules alone, over what is known of sentences already. Not on the UI thread. */
  public CheckProvider rulesAlone(List<PhraseRule> rules) {
    return Holder.PROVIDERS.deskRules(() -> rules);
  }

  /** Tries rules on their own examples. Not on the UI thread. */
  public DeskRuleTester ruleTester() {
    return Holder.PROVIDERS.ruleTester();
  }

  /** Says what the words of a wire are. Not on the UI thread: may have to wait for LanguageTool. */
  public Tagger tagger(CheckProfile profile) {
    return Holder.PROVIDERS.tagger(profile);
  }

  /** In the order they run. Not on the UI thread, as {@link #engine}. */
  List<String> providerNames() {
    return Holder.PROVIDERS.shared().stream().map(CheckProvider::name).toList();
  }

  /** Begins to load what a check with this profile will need, and returns soon. Not on the UI thread. */
  void prepare(CheckProfile profile) {
    Holder.PROVIDERS.prepare(profile);
  }

  Origins origins() {
    return Holder.ORIGINS;
  }

  /** For a file the profile of that wire; for a project, or anything else, what wires there have by default. */
  public CheckProfile profileFor(IResource resource) {
    if (resource instanceof IFile file) {
      return profileFor(WirePlace.of(file));
    }
    return profile(Optional.ofNullable(resource.getProject()), WireSettings.NONE, insideOf(resource));
  }

  public CheckProfile profileFor(WirePlace place) {
    WireSettings settings = place.settings().map(WireSettingsStore::read).orElse(WireSettings.NONE);
    return profile(place.project(), settings, place.uri());
  }

  /** What holds where no project says otherwise. */
  public CheckProfile workspaceProfile() {
    return profile(Optional.empty(), WireSettings.NONE, Optional.empty());
  }

  private static CheckProfile profile(Optional<IProject> project, WireSettings settings, Optional<URI> wire) {
    ProjectDesk desk = ProjectDesks.get().known(project);
    Set<String> words = new HashSet<>(WordLists.get().words(wire));
    words.addAll(desk.words());
    return ProfileReader.read(project, settings, words).withFacts(desk.allFacts());
  }

  /** Stands for a wire directly in a project or folder. */
  private static Optional<URI> insideOf(IResource folder) {
    return Optional.ofNullable(folder.getLocationURI()).map(uri -> URIUtil.append(uri, "wire"));
  }
}
