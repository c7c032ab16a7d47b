package org.wiredesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.engine.Engine;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireOptions;

/** The same wire gets the same findings in every time zone and every locale of the machine. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SameAnywhereTest {

  private static final String WIRE = """
      Envoys of the Kiev group to meet Ivanov

      MINSK, Nov. 26, 2015 (Desk) -- The contact group last met here on Monday, Nov. 24, said Ivanov.

      “The group “Black Falcon” is is to leave by 31 November, Ivanof said. They will meet on 24 July at 1,500 metres.

      The truce from December 9 to December 3 was agreed yesterday, at 7 p.m. Moscow time, for INIMICAL reasons.
      """;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void backHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
      "tr-TR, Pacific/Kiritimati", "th-TH-u-ca-buddhist-nu-thai, America/Anchorage", "ar-EG-u-nu-arab, Asia/Kathmandu",
      "fa-IR, Pacific/Pago_Pago", "ru-RU, Europe/Moscow", "ja-JP-u-ca-japanese, Asia/Tokyo"})
  void ourOwnFindings(String locale, String zone) {
    Engine engine = new Engine(List.of(new ClassChecks("Wiredesk", BuiltInChecks.all(), BuiltInChecks::page)));
    assertSame(engine, engine, locale, zone);
  }

  /** The one locale in which programs break that do not name theirs; LanguageTool is loaded anew in it. */
  @Test
  void allFindings() {
    assertSame(Checkers.all(),
        new Engine(List.of(
            new ClassChecks("Wiredesk", BuiltInChecks.all(), BuiltInChecks::page),
            new LanguageToolProvider(BuiltInChecks.tagged(), BuiltInChecks::page))),
        "tr-TR", "Pacific/Kiritimati");
  }

  private static void assertSame(Engine here, Engine there, String locale, String zone) {
    List<Finding> expected = findings(here);
    assertFalse(expected.isEmpty());
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    assertEquals(expected, findings(there));
  }

  private static List<Finding> findings(Engine engine) {
    WireOptions options = WireOptions.dated(LocalDate.of(2015, 11, 26));
    return engine.check(Wire.of(WIRE, options), CheckProfile.DEFAULT, CheckListener.NONE).findings();
  }
}
