package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;

/** Finds abbreviations of Russian spelled in Latin letters where English has its own: "IGIL", "MChS". */
public final class RussianAbbreviationCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-russian-abbreviation", "Russian abbreviation", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.UNTRANSLATED, ItsType.UNTRANSLATED);

  /** None of them means anything else in English news. */
  private static final Map<String, String> ENGLISH = Map.ofEntries(
      Map.entry("IGIL", "Islamic State"), Map.entry("MChS", "Emergencies Ministry"),
      Map.entry("MCHS", "Emergencies Ministry"), Map.entry("GIBDD", "traffic police"), Map.entry("OON", "UN"),
      Map.entry("SShA", "US"), Map.entry("SSHA", "US"), Map.entry("OBSE", "OSCE"), Map.entry("MAGATE", "IAEA"),
      Map.entry("MVF", "IMF"), Map.entry("VVP", "GDP"), Map.entry("KNDR", "North Korea"),
      Map.entry("YuAR", "South Africa"), Map.entry("VTsIOM", "VCIOM"), Map.entry("TsIK", "Central Election Commission"),
      Map.entry("ATES", "APEC"), Map.entry("ShOS", "SCO"), Map.entry("ZhKH", "housing and utilities"),
      Map.entry("ChP", "emergency"), Map.entry("TsB", "Central Bank"), Map.entry("VTO", "WTO"),
      Map.entry("MOK", "IOC"), Map.entry("ODKB", "CSTO"), Map.entry("EAES", "EAEU"), Map.entry("EvrAzES", "EurAsEC"));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    if (context.profile().originalLanguage().filter("ru"::equals).isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    boolean bracket = false;
    for (Token token : Token.of(sentence)) {
      bracket = token.is('(') || bracket && !token.is(')');
      String english = ENGLISH.get(token.text());
      if (english != null && !bracket && !context.profile().words().contains(token.text())) {
        found.add(Finding.of(INFO, token.span(), "“" + token.text() + "” is a Russian abbreviation: " + english)
            .because("The engine spelled its letters; an English reader knows it by another name.")
            .suggest(english));
      }
    }
    return found;
  }
}
