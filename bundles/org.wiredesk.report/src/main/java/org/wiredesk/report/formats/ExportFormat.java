package org.wiredesk.report.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.report.claims.ClaimReviews;
import org.wiredesk.report.export.JointExport;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.export.SingleExport;
import org.wiredesk.report.page.HtmlPage;
import org.wiredesk.report.page.PdfPage;
import org.wiredesk.report.sarif.SarifLog;
import org.wiredesk.report.score.ScoreText;
import org.wiredesk.report.table.CsvTable;
import org.wiredesk.report.table.Workbook;
import org.wiredesk.report.xliff.Xliff12;
import org.wiredesk.report.xliff.Xliff21;

/** The forms a review is handed over in. */
public enum ExportFormat {
  HTML("a page a wire", ".html", context -> new HtmlPage(context.pages())),
  PDF("the same page, on paper", ".pdf", context -> new PdfPage(context.pages(), context.fonts(), context.tell())),
  XLIFF("issues in XLIFF 1.2 with ITS 2.0", ".xlf", context -> new Xliff12()),
  XLIFF2("issues in XLIFF 2.1 with ITS 2.0", ".xlf", context -> new Xliff21()),
  CSV("notes and findings as a table", ".csv", (out, context) -> joint(out, CsvTable::new)),
  XLSX("notes, findings and scores as a workbook", ".xlsx", (out, context) -> new Workbook(out, context.version())),
  CLAIMREVIEW("checked claims as schema.org ClaimReview", ".jsonld", (out, context) -> joint(out, ClaimReviews::new)),
  SARIF("findings for review tools, SARIF 2.1.0", ".sarif",
      (out, context) -> joint(out, writer -> new SarifLog(writer, context.version(), context.pages()))),
  SCORECARD("score cards as text", ".txt", (out, context) -> joint(out, ScoreText::new));

  private final String label;
  private final String ending;
  private final Optional<Joint> joint;
  private final Optional<Single> single;

  private interface Joint {
    JointExport open(OutputStream out, ExportContext context) throws IOException;
  }

  private interface Single {
    SingleExport with(ExportContext context) throws IOException;
  }

  private interface ToWriter {
    JointExport on(Writer writer) throws IOException;
  }

  ExportFormat(String label, String ending, Joint joint) {
    this.label = label;
    this.ending = ending;
    this.joint = Optional.of(joint);
    this.single = Optional.empty();
  }

  ExportFormat(String label, String ending, Single single) {
    this.label = label;
    this.ending = ending;
    this.joint = Optional.empty();
    this.single = Optional.of(single);
  }

  /** What it is, in a few words. */
  public String label() {
    return label;
  }

  /** What its files end in, with the dot. */
  public String ending() {
    return ending;
  }

  /** What stands before a document in a file, but not on a screen: by it spreadsheets know that a table is UTF-8. */
  public byte[] fileMark() {
    return this == CSV ? "\uFEFF".getBytes(StandardCharsets.UTF_8) : new byte[0];
  }

  /** Whether it is anything else than text. */
  public boolean isBinary() {
    return this == XLSX || this == PDF;
  }

  /** Whether each wire becomes a document of its own. */
  public boolean isSingle() {
    return single.isPresent();
  }

  /** @throws IllegalStateException if it {@link #isSingle} */
  public JointExport open(OutputStream out, ExportContext context) throws IOException {
    return joint.orElseThrow(() -> new IllegalStateException(this + " is a document a wire")).open(out, context);
  }

  /** @throws IllegalStateException unless it {@link #isSingle} */
  public SingleExport single(ExportContext context) throws IOException {
    return single.orElseThrow(() -> new IllegalStateException(this + " is one document of all wires")).with(context);
  }

  /** As typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static JointExport joint(OutputStream out, ToWriter export) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JointExport target = export.on(writer);
    return new JointExport() {

      @Override
      public void add(ScoredReview wire) throws IOException {
        target.add(wire);
      }

      @Override
      public void close() throws IOException {
        target.close();
        writer.flush();
      }
    };
  }
}
