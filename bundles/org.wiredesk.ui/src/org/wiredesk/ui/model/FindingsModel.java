package org.wiredesk.ui.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.wiredesk.bitext.Original;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.reading.ReadingOrder;
import org.wiredesk.review.Decision;
import org.wiredesk.review.FindingKey;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * What is known of an open wire: one model a document, shared by its editors and views, used on the UI thread only.
 *
 * <p>All spans are offsets of {@link #document()} as it is now: edits move findings along until the next report
 * replaces them, and take away at once those whose words they change. The exceptions are {@link #report()} and {@link
 * #wire()}, which are as they were when the last check began. A finding that was taken from the model before an
 * edit may still be handed back.
 */
public final class FindingsModel {

  private static final CheckReport NOTHING = new CheckReport(Wire.of(""), List.of(), List.of(), List.of());

  private final String name;
  private final Optional<IFile> file;
  private final IDocument document;
  private final ListenerList<FindingsListener> listeners = new ListenerList<>();
  private final IDocumentListener follower = new Follower();

  /** All that the last check has told so far. */
  private CheckReport checked = NOTHING;
  /** The same without what is settled. */
  private CheckReport report = NOTHING;
  private WireTimes times = WireTimes.NONE;
  private List<WirePart> parts = List.of();
  private List<Span> sentences = List.of();
  private KnownOriginal original = KnownOriginal.NONE;
  private SentencePairs pairs = SentencePairs.NONE;
  private KnownFindings findings = KnownFindings.NONE;
  private Judge judge = Judge.NONE;
  private CheckState state = CheckState.WAITING;
  private Optional<Finding> current = Optional.empty();
  /** Characters put in or taken out since the last report: no finding has moved further than that. */
  private int drift;

  /** @param name what to call the wire: its file's name */
  public FindingsModel(String name, Optional<IFile> file, IDocument document) {
    this.name = name;
    this.file = file;
    this.document = document;
    document.addDocumentListener(follower);
  }

  public String name() {
    return name;
  }

  /** Empty for a wire outside the workspace. */
  public Optional<IFile> file() {
    return file;
  }

  public IDocument document() {
    return document;
  }

  /** The wire as the last check saw it; its spans count in its own text, not in the document. */
  public Wire wire() {
    return report.wire();
  }

  /**
   * What the last check has told so far, without what is settled; its spans count in the text of its wire, not in the
   * document.
   */
  public CheckReport report() {
    return report;
  }

  /** Where the times of the wire are now; those of the last report that knew them. */
  public WireTimes times() {
    return times;
  }

  /** What the wire was translated from, as far as is known. */
  public KnownOriginal original() {
    return original;
  }

  /** Which sentences stand for which of the original, where they are now; those of the last report that knew. */
  public SentencePairs pairs() {
    return pairs;
  }

  /** Headline, dateline and paragraphs, with offsets of the document. */
  public List<WirePart> parts() {
    return parts;
  }

  /** The sentences of the wire by how much is wrong with them now, with offsets of the document. */
  public ReadingOrder reading() {
    return ReadingOrder.of(sentences, findings.open());
  }

  /** Those that nobody has settled, in the order of the text. */
  public List<Finding> findings() {
    return findings.open();
  }

  /** Those that a person dismissed or verified, in the order of the text, with the decision that holds. */
  public Map<Finding, Decision> settled() {
    return findings.settled();
  }

  /** The decisions on a finding, the one that holds first; empty for one that is gone. */
  public List<Decision> decisions(Finding finding) {
    return now(finding).map(findings::decisions).orElse(List.of());
  }

  /** What a finding is known by, as the last check saw its sentence; empty for one that is gone. */
  public Optional<FindingKey> key(Finding finding) {
    return now(finding).flatMap(findings::key);
  }

  /** Says which findings are settled, from now on. */
  public void judgeBy(Judge newJudge) {
    judge = newJudge;
    judgeAnew();
  }

  /** To be called when something was decided. */
  public void judgeAnew() {
    KnownFindings judged = findings.judgedBy(judge);
    if (!judged.equals(findings)) {
      boolean othersOpen = !judged.open().equals(findings.open());
      findings = judged;
      if (othersOpen) {
        report = findings.openIn(checked);
        current = current.filter(finding -> !settled().containsKey(finding));
      }
      listeners.forEach(listener -> listener.findingsChanged(this));
    }
  }

  /** The findings a caret is at, also where it merely touches one; the shortest first. */
  public List<Finding> findingsAt(int offset) {
    return findings.open().stream()
        .filter(finding -> finding.span().touches(offset))
        .sorted(Comparator.comparingInt(finding -> finding.span().length()))
        .toList();
  }

  /** The settled findings a caret is at. */
  public List<Finding> settledAt(int offset) {
    return settled().keySet().stream().filter(finding -> finding.span().touches(offset)).toList();
  }

  /** The paragraph (or headline) in which a finding begins. */
  public Optional<WirePart> partOf(Finding finding) {
    return WireParts.at(finding.span().start(), parts);
  }

  /** The paragraph (or headline) that holds or touches an offset. */
  public Optional<WirePart> partAt(int offset) {
    return WireParts.at(offset, parts);
  }

  /** The words at a span as they are now; empty if the document no longer reaches so far. */
  public String text(Span span) {
    try {
      return document.get(span.start(), span.length());
    } catch (BadLocationException e) {
      return "";
    }
  }

  /** Checks that broke in the last run. */
  public List<Failure> failures() {
    return report.failures();
  }

  public CheckState state() {
    return state;
  }

  public Optional<Finding> current() {
    return current;
  }

  /** Makes a finding the current one; nothing happens if it is gone. {@code origin} is told to the listeners. */
  public void select(Finding finding, Object origin) {
    now(finding).ifPresent(found -> makeCurrent(Optional.of(found), origin));
  }

  public void selectNone(Object origin) {
    makeCurrent(Optional.empty(), origin);
  }

  /** A finding as it is now: moved by the edits since it was taken from the model, or gone. */
  public Optional<Finding> now(Finding earlier) {
    if (findings.has(earlier)) {
      return Optional.of(earlier);
    }
    return findings.all()
        .filter(finding -> finding.check().equals(earlier.check()) && finding.message().equals(earlier.message()))
        .filter(finding -> distance(finding, earlier) <= drift)
        .min(Comparator.comparingInt(finding -> distance(finding, earlier)));
  }

  public void addListener(FindingsListener listener) {
    listeners.add(listener);
  }

  public void removeListener(FindingsListener listener) {
    listeners.remove(listener);
  }

  /**
   * Takes in what a check of the present text has found.
   *
   * @param text the document's text as it was checked, with the way back to the document's offsets
   * @param stays which of the earlier findings are still good, because who found them has not ended yet
   */
  public void show(CheckReport newReport, NormalizedText text, Predicate<Finding> stays) {
    checked = newReport;
    parts = WireParts.of(checked.wire(), text);
    sentences = checked.wire().sentences().stream().map(sentence -> text.toOriginal(sentence.span())).toList();
    times = checked.mentions()
        .filter(mentions -> !times.areOf(mentions))
        .map(mentions -> WireTimes.of(mentions, text))
        .orElse(times);
    pairs = pairs(newReport, text);
    findings = findings.followedBy(newReport, text, stays).judgedBy(judge);
    report = findings.openIn(checked);
    drift = 0;
    current = current.flatMap(this::now);
    listeners.forEach(listener -> listener.findingsChanged(this));
  }

  /** The original is another one now; which of its sentences stand for which of the wire the next report tells. */
  public void changeOriginal(KnownOriginal newOriginal) {
    if (!newOriginal.equals(original)) {
      if (!newOriginal.text().map(Original::text).equals(original.text().map(Original::text))) {
        pairs = SentencePairs.NONE;
      }
      original = newOriginal;
      listeners.forEach(listener -> listener.originalChanged(this));
    }
  }

  public void changeState(CheckState newState) {
    if (!newState.equals(state)) {
      state = newState;
      listeners.forEach(listener -> listener.stateChanged(this));
    }
  }

  /** Stops following the document. */
  public void dispose() {
    document.removeDocumentListener(follower);
  }

  private void makeCurrent(Optional<Finding> finding, Object origin) {
    if (!Objects.equals(current, finding)) {
      current = finding;
      listeners.forEach(listener -> listener.currentChanged(this, origin));
    }
  }

  private SentencePairs pairs(CheckReport newReport, NormalizedText text) {
    return newReport.bitext()
        .map(bitext -> pairs.areOf(bitext) ? pairs : SentencePairs.of(bitext, text))
        .orElse(newReport.isComplete() ? SentencePairs.NONE : pairs);
  }

  private static int distance(Finding a, Finding b) {
    return Math.abs(a.span().start() - b.span().start());
  }

  private void apply(Edit edit) {
    int before = findings.size();
    drift += edit.removed() + edit.inserted();
    parts = parts.stream().map(part -> new WirePart(part.kind(), part.number(), edit.stretch(part.span()))).toList();
    sentences = sentences.stream().map(edit::stretch).toList();
    findings = findings.after(edit);
    times = times.after(edit);
    pairs = pairs.after(edit);
    current = current.flatMap(edit::move);
    if (findings.size() < before) {
      listeners.forEach(listener -> listener.findingsChanged(this));
    }
  }

  private final class Follower implements IDocumentListener {

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    @Override
    public void documentChanged(DocumentEvent event) {
      int inserted = event.getText() == null ? 0 : event.getText().length();
      apply(new Edit(event.getOffset(), event.getLength(), inserted));
    }
  }
}
