package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.language.AmericanEnglish;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;

/** That no rule that reads the clock is left, read from LanguageTool's class files and not from its documentation. */
class ClockRulesTest {

  /** What asks the clock, as class files name it. */
  private static final Set<String> CLOCKS = Set.of(
      "java/util/Calendar.getInstance", "java/util/Date.<init>:()V", "java/util/GregorianCalendar.<init>:()V",
      "java/time/LocalDate.now", "java/time/LocalDateTime.now", "java/time/ZonedDateTime.now", "java/time/Year.now",
      "java/time/YearMonth.now", "java/time/Instant.now", "java/time/Clock.systemDefaultZone",
      "java/time/Clock.systemUTC", "java/lang/System.currentTimeMillis");

  /**
   * Every class in LanguageTool's core and English jars that asks the clock, and why it does no harm: the date filters
   * are those that {@link ClockRules} names, with the helper that some of them share; the others ask remote servers,
   * load a word list of translations or time themselves, and none of these is ever switched on.
   */
  private static final Set<String> EXPECTED = Set.of(
      "org/languagetool/rules/AbstractDateCheckFilter",
      "org/languagetool/rules/AbstractDateCheckWithSuggestionsFilter",
      "org/languagetool/rules/en/DateFilterHelper",
      "org/languagetool/rules/RemoteRule",
      "org/languagetool/rules/en/translation/BeoLingusTranslator",
      "org/languagetool/rules/TestRemoteRule",
      "org/languagetool/rules/spelling/SymSpellRule");

  @Test
  void onlyTheDateFiltersAskTheClock() throws IOException, ReflectiveOperationException {
    Set<String> askers = new TreeSet<>();
    askers.addAll(askers(jarOf(JLanguageTool.class)));
    askers.addAll(askers(jarOf(AmericanEnglish.class)));
    assertEquals(new TreeSet<>(EXPECTED), askers);
    assertEquals(
        Set.of("org/languagetool/rules/en/DateCheckFilter", "org/languagetool/rules/en/FutureDateFilter",
            "org/languagetool/rules/en/NewYearDateFilter"),
        usersOfTheHelper(jarOf(AmericanEnglish.class)));
  }

  @Test
  void theirRulesAreNotEvenOffered() {
    Set<String> ids = new HashSet<>();
    for (CheckInfo info : new LanguageToolProvider(1).checks(Wires.profile("en-US"))) {
      ids.add(info.id().value());
    }
    assertTrue(ids.contains("lt:INVALID_DATE"));
    for (String id : Set.of("EN_DATE_WEEKDAY", "EN_DATE_WEEKDAY_CURRENTYEAR", "DATE_NEW_YEAR", "DATE_FUTURE_VERB_PAST")) {
      assertTrue(ids.stream().noneMatch(new CheckId("lt:" + id).value()::equals), id);
    }
  }

  private static Path jarOf(Class<?> type) throws ReflectiveOperationException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static Set<String> askers(Path jar) throws IOException {
    Set<String> askers = new TreeSet<>();
    forEachClass(jar, (name, calls) -> {
      for (String call : calls) {
        if (CLOCKS.stream().anyMatch(clock -> call.equals(clock) || call.startsWith(clock + ":"))) {
          askers.add(outermost(name));
        }
      }
    });
    return askers;
  }

  /** The classes that may ask the clock through the helper, by way of inheritance or of a field. */
  private static Set<String> usersOfTheHelper(Path jar) throws IOException {
    Set<String> users = new TreeSet<>();
    forEachClass(jar, (name, calls) -> {
      if (calls.stream().anyMatch(call -> call.startsWith("org/languagetool/rules/en/DateFilterHelper."))) {
        users.add(outermost(name));
      }
    });
    users.remove("org/languagetool/rules/en/DateFilterHelper");
    return users;
  }

  private static String outermost(String name) {
    int inner = name.indexOf('$');
    return inner < 0 ? name : name.substring(0, inner);
  }

  private interface ClassVisitor {
    void visit(String name, Set<String> calls);
  }

  private static void forEachClass(Path path, ClassVisitor visitor) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".class")) {
          try (InputStream in = jar.getInputStream(entry)) {
            visitor.visit(entry.getName().replace(".class", ""), calls(new DataInputStream(in)));
          }
        }
      }
    }
  }

  /** The methods a class file refers to, as {@code owner.name:descriptor}; JVM specification 4.4. */
  private static Set<String> calls(DataInputStream in) throws IOException {
    in.readInt();
    in.readInt();
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    int[] first = new int[count];
    int[] second = new int[count];
    boolean[] isMethod = new boolean[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 3, 4 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          i++;
        }
        case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
        case 9, 10, 11, 12, 17, 18 -> {
          first[i] = in.readUnsignedShort();
          second[i] = in.readUnsignedShort();
          isMethod[i] = tag == 10 || tag == 11;
        }
        case 15 -> {
          in.readUnsignedByte();
          in.readUnsignedShort();
        }
        default -> throw new IOException("constant pool tag " + tag);
      }
    }
    Set<String> calls = new HashSet<>();
    for (int i = 1; i < count; i++) {
      if (isMethod[i]) {
        int nameAndType = second[i];
        calls.add(texts[first[first[i]]] + "." + texts[first[nameAndType]] + ":" + texts[second[nameAndType]]);
      }
    }
    return calls;
  }
}
