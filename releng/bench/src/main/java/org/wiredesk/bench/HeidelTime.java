package org.wiredesk.bench;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * HeidelTime as its stand-alone version is used, for news in English, without a part-of-speech tagger: that favours its
 * speed. It is under the GPL, so nothing here is compiled against it; it is found in a folder of jars at run time.
 */
final class HeidelTime {

  private static final String STANDALONE = "de.unihd.dbs.heideltime.standalone.";
  private static final String SETTINGS = """
      considerDate = true
      considerDuration = true
      considerSet = true
      considerTime = true
      considerTemponym = false
      treeTaggerHome = .
      chineseTokenizerPath = .
      uimaVarDate = Date
      uimaVarDuration = Duration
      uimaVarLanguage = Language
      uimaVarSet = Set
      uimaVarTime = Time
      uimaVarTemponym = Temponym
      uimaVarTypeToProcess = Type
      typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
      typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
      """;

  private final Object program;
  private final Method process;

  /** @param jars the folder with HeidelTime's jar and UIMA's; its settings are written there too */
  HeidelTime(Path jars) throws IOException, ReflectiveOperationException {
    ClassLoader loader = new URLClassLoader(urls(jars), HeidelTime.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    LogManager.getLogManager().reset();
    Path settings = Files.writeString(jars.resolve("config.props"), SETTINGS);
    Class<?> type = loader.loadClass(STANDALONE + "HeidelTimeStandalone");
    Class<?> language = loader.loadClass("de.unihd.dbs.uima.annotator.heideltime.resources.Language");
    Class<?> document = loader.loadClass(STANDALONE + "DocumentType");
    Class<?> output = loader.loadClass(STANDALONE + "OutputType");
    Class<?> tagger = loader.loadClass(STANDALONE + "POSTagger");
    this.program = type.getConstructor(language, document, output, String.class, tagger, Boolean.class).newInstance(
        constant(language, "ENGLISH"), constant(document, "NEWS"), constant(output, "TIMEML"), settings.toString(),
        constant(tagger, "NO"), true);
    this.process = type.getMethod("process", String.class, Date.class);
  }

  /** How many temporal expressions it finds in a text written on a day. */
  int read(String text, Date day) {
    try {
      String marked = (String) process.invoke(program, text, day);
      return marked.split("<TIMEX3", -1).length - 1;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("HeidelTime broke", e);
    }
  }

  private static URL[] urls(Path jars) throws IOException {
    List<URL> urls = new ArrayList<>();
    try (Stream<Path> files = Files.list(jars)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        urls.add(url(jar));
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }

  private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
    return type.getField(name).get(null);
  }
}
