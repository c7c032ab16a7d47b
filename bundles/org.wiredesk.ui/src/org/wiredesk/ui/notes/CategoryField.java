package org.wiredesk.ui.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wiredesk.checks.api.MqmCategory;

/** A field for an MQM category: any part of its name brings those that have it. May stay empty. */
final class CategoryField {

  private static final List<MqmCategory> ALL = List.of(MqmCategory.values());

  private final Combo combo;

  /** @param changed is called after each change of the text */
  CategoryField(Composite parent, Optional<MqmCategory> category, Runnable changed) {
    combo = new Combo(parent, SWT.DROP_DOWN);
    combo.setItems(ALL.stream().map(CategoryField::name).toArray(String[]::new));
    combo.setVisibleItemCount(15);
    combo.setText(category.map(CategoryField::name).orElse(""));
    combo.addModifyListener(event -> changed.run());
    ContentProposalAdapter proposals = new ContentProposalAdapter(
        combo, new ComboContentAdapter(), (contents, position) -> proposals(contents), null, null);
    proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    proposals.setPropagateKeys(true);
  }

  Control control() {
    return combo;
  }

  String text() {
    return combo.getText();
  }

  /** Empty for none, and for a text that names none. */
  Optional<MqmCategory> chosen() {
    return ALL.stream().filter(category -> name(category).equalsIgnoreCase(text().strip())).findFirst();
  }

  /** Whether the text is empty or names a category. */
  boolean isKnown() {
    return text().isBlank() || chosen().isPresent();
  }

  static String name(MqmCategory category) {
    return category.type() + " (" + category.dimension() + ")";
  }

  static List<MqmCategory> matching(String words) {
    String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
    return ALL.stream().filter(category -> Stream.of(wanted).allMatch(name(category)::contains)).toList();
  }

  private static IContentProposal[] proposals(String contents) {
    return matching(contents).stream().map(category -> new ContentProposal(name(category)))
        .toArray(IContentProposal[]::new);
  }
}
