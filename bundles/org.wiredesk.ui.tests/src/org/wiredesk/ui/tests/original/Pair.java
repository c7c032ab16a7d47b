package org.wiredesk.ui.tests.original;

/** A wire with its original: three paragraphs that stand for each other, and nothing that is wrong. */
final class Pair {

  static final String ENGLISH_NAME = "ferry.en.txt";
  static final String RUSSIAN_NAME = "ferry.ru.txt";

  static final String ENGLISH = """
      Ferry line to open again

      HAMBURG, 3 April 2024 (Desk). The line to the islands was closed in the winter. The owner of the port said so.

      It will open again after repairs. Five ships will sail on it every day.
      """;

  static final String RUSSIAN = """
      Паромная линия снова откроется

      ГАМБУРГ, 3 апреля 2024 года (Корр.). Линию на острова закрыли зимой. Об этом сказал владелец порта.

      Она снова откроется после ремонта. Пять судов будут ходить по ней каждый день.
      """;

  private Pair() {}

  /** Where words of a text begin, with a check that they are there. */
  static int at(String words, String text) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new AssertionError("\"" + words + "\" is not in: " + text);
    }
    return at;
  }
}
