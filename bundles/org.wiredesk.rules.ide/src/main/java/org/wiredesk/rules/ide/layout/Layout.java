package org.wiredesk.rules.ide.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.wiredesk.rules.ide.DeskEdit;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.rules.ide.files.Xtext;
import org.wiredesk.rules.reading.ParsedPart;
import org.wiredesk.text.Span;

/** Finds the edits that put a file into good order, entry by entry; what cannot be parsed stays as it is. */
public final class Layout {

  private final DeskText file;
  private final String lineEnd;
  private final List<DeskEdit> edits = new ArrayList<>();

  private Layout(DeskText file) {
    this.file = file;
    this.lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
  }

  public static List<DeskEdit> of(DeskText file) {
    return of(file, new Span(0, file.text().length()));
  }

  /** Of the entries that a selection touches. */
  public static List<DeskEdit> of(DeskText file, Span selection) {
    Layout layout = new Layout(file);
    for (ParsedPart part : file.parts()) {
      Span span = DeskText.span(part);
      boolean touched = span.overlaps(selection) || span.start() <= selection.start() && selection.start() < span.end();
      if (touched && !part.isBroken()) {
        layout.formatEntry(part);
        layout.formatGap(part);
      }
    }
    return layout.edits.stream().filter(edit -> !edit.span().of(file.text()).equals(edit.text())).toList();
  }

  private void formatEntry(ParsedPart part) {
    if (part.file().isEmpty()) {
      return;
    }
    FormatterRequest request = Xtext.service(FormatterRequest.class);
    request.setTextRegionAccess(Xtext.service(TextRegionAccessBuilder.class).forNodeModel(resource(part)).create());
    request.setPreferences(TypedPreferenceValues.castOrWrap(new MapBasedPreferenceValues(Map.of(
        FormatterPreferenceKeys.indentation.getId(), "  ", FormatterPreferenceKeys.lineSeparator.getId(), lineEnd))));
    int offset = part.piece().firstOffset();
    Xtext.service(IFormatter2.class).format(request).forEach(replacement -> edits.add(new DeskEdit(
        file.uri(), new Span(replacement.getOffset(), replacement.getEndOffset()).shift(offset),
        replacement.getReplacementText())));
  }

  private static XtextResource resource(ParsedPart part) {
    XtextResource resource = Xtext.service(XtextResource.class);
    resource.setURI(URI.createURI("part.desk"));
    new ResourceSetImpl().getResources().add(resource);
    try {
      resource.load(new ByteArrayInputStream(part.piece().text().getBytes(StandardCharsets.UTF_8)),
          Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource;
  }

  /** What stands after the entry: at most one blank line between it, comments and the next entry. */
  private void formatGap(ParsedPart part) {
    int entryEnd = 0;
    for (ILeafNode leaf : part.result().getRootNode().getLeafNodes()) {
      entryEnd = leaf.isHidden() ? entryEnd : leaf.getEndOffset();
    }
    int end = part.piece().firstOffset() + entryEnd;
    if (entryEnd > 0 && end == file.text().length()) {
      edits.add(new DeskEdit(file.uri(), new Span(end, end), lineEnd));
    }
    for (ILeafNode leaf : part.result().getRootNode().getLeafNodes()) {
      if (entryEnd > 0 && leaf.getOffset() >= entryEnd && leaf.getText().isBlank()) {
        Span gap = DeskText.span(part, leaf);
        int breaks = (int) leaf.getText().chars().filter(c -> c == '\n').count();
        if (gap.end() == file.text().length()) {
          edits.add(new DeskEdit(file.uri(), gap, lineEnd));
        } else if (breaks > 0) {
          edits.add(new DeskEdit(file.uri(), gap, lineEnd.repeat(Math.min(2, breaks))));
        }
      }
    }
  }
}
