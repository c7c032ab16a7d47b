package org.wiredesk.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.review.Decision;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.decisions.DecisionRemedies;
import org.wiredesk.ui.decisions.MendedCounts;
import org.wiredesk.ui.editor.Remedy.Kind;
import org.wiredesk.ui.model.FindingsModel;

/** What can be done about a finding of an open wire: its own fixes first, then what concerns others like it. */
public final class Remedies {

  private final WireSession session;
  private final FindingsModel model;

  Remedies(WireSession session) {
    this.session = session;
    this.model = session.model();
  }

  public List<Remedy> of(Finding finding) {
    List<Remedy> remedies = new ArrayList<>();
    DecisionRemedies decisions = new DecisionRemedies(session);
    if (decisions.isSettled(finding)) {
      remedies.addAll(decisions.of(finding));
      new RuleRemedy(session).of(finding).ifPresent(remedies::add);
      remedies.addAll(FactRemedy.of(finding));
      return remedies;
    }
    finding.fixes().forEach(fix -> remedies.add(fix(finding, fix)));
    remedies.addAll(fixAll(finding));
    remedies.addAll(FactRemedy.of(finding));
    remedies.addAll(decisions.of(finding));
    remedies.addAll(addWord(finding));
    new RuleRemedy(session).of(finding).ifPresent(remedies::add);
    remedies.add(switchOff(finding));
    return remedies;
  }

  /** What a person can say of a finding. */
  public DecisionRemedies decisions() {
    return new DecisionRemedies(session);
  }

  /** Other words for the day that an offset of the document touches; nothing has to be wrong with it. */
  public List<Remedy> ofDay(int offset) {
    return new DayRemedies(session).at(offset);
  }

  /** The remedy that changes all findings like this one; empty if there is no other. */
  public Optional<Remedy> fixAllLike(Finding finding) {
    return fixAll(finding).stream().findFirst();
  }

  /** The remedies that make the words of a finding known; empty where that would not silence it. */
  public List<Remedy> addWord(Finding finding) {
    if (finding.check().kind() != FindingKind.SPELLING) {
      return List.of();
    }
    String word = KnownWord.of(model.text(finding.span()));
    if (word.isEmpty()) {
      return List.of();
    }
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(new Remedy(Kind.ADD_WORD, NLS.bind(Messages.Remedies_addUserWord, word),
        Messages.Remedies_addUserWordDetails, () -> KnownWord.addForUser(word)));
    project().ifPresent(project -> remedies.add(new Remedy(Kind.ADD_WORD,
        NLS.bind(Messages.Remedies_addProjectWord, word, project.getName()),
        NLS.bind(Messages.Remedies_addProjectWordDetails, project.getName()),
        () -> KnownWord.addForProject(project, word))));
    return remedies;
  }

  public Remedy switchOff(Finding finding) {
    return new Remedy(Kind.SWITCH_OFF, NLS.bind(Messages.Remedies_switchOff, finding.check().title()),
        NLS.bind(Messages.Remedies_switchOffDetails, finding.check().id()),
        () -> switchOff(finding.check()));
  }

  private Optional<IProject> project() {
    return session.place().project();
  }

  private Remedy fix(Finding finding, Fix fix) {
    return new Remedy(Kind.FIX, fix.label(), finding.reasoning(), () -> apply(finding, fix));
  }

  /** The text may have changed since the remedy was offered: applied is the fix as it is now, if it still is. */
  private void apply(Finding finding, Fix fix) {
    model.now(finding)
        .flatMap(now -> now.fixes().stream().filter(f -> f.label().equals(fix.label())).findFirst())
        .ifPresent(now -> {
          List<Decision> decided = model.decisions(finding);
          mended(finding, apply(List.of(now)), decided);
        });
  }

  private List<Remedy> fixAll(Finding finding) {
    return FindingGroup.of(finding, model).stream()
        .map(group -> new Remedy(Kind.FIX_ALL, group.label(), "",
            () -> mended(finding, apply(group.fixesNow(model)), List.of())))
        .toList();
  }

  private void mended(Finding finding, int count, List<Decision> decided) {
    MendedCounts.get().mended(finding.check().id(), count, decided, model.document());
  }

  /**
   * A file that may not be written asks first, as it does before typing.
   *
   * @return how many were applied
   */
  int apply(List<Fix> fixes) {
    Optional<WireEditor> editor = WireEditors.of(model);
    return editor.map(WireEditor::validateEditorInputState).orElse(true)
        ? FixApplier.apply(model.document(), fixes, editor.map(WireEditor::caret).orElse(0))
        : 0;
  }

  private void switchOff(CheckInfo check) {
    SwitchOff.run(session.place(), check);
    WireEditors.of(model).ifPresent(editor -> editor.say(NLS.bind(Messages.Remedies_switchedOff, check.title())));
  }
}
