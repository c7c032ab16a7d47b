package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireReadersTest {

  private static final String WIRE = "Ministers 🕊 meet in a cafe\u0301\n\nMOSCOW, 26 Nov. “It is over,” he said.\n";

  @TempDir
  Path folder;

  private static WireSource read(byte[] content) throws IOException {
    return WireReaders.read("a.txt", content);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false"})
  void unicodeIsReadAndWrittenBackAsItWas(String name, boolean mark) throws IOException {
    byte[] bytes = ((mark ? "\ufeff" : "") + WIRE).getBytes(Charset.forName(name));

    WireSource source = read(bytes);

    assertEquals(WIRE, source.text());
    assertEquals(name, source.charset().name());
    assertEquals(mark, source.byteOrderMark());
    assertEquals(0, source.damaged());
    assertArrayEquals(bytes, source.encode(source.text()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "windows-1251 | Президент России провел в четверг переговоры с главой правительства. Москва поддерживает эту идею.",
    "KOI8-R       | Президент России провел в четверг переговоры с главой правительства. Москва поддерживает эту идею.",
    "windows-1252 | The minister said “it is over” – and left the café. Nobody else in the room said a word about it.",
    "windows-1252 | Le ministre des Affaires étrangères a été reçu à l’Élysée par le président de la République.",
    "windows-1252 | Der Außenminister sprach über die Verhältnisse in den Ländern und prüfte mögliche Lösungen.",
    "ISO-8859-2   | Prezydent powiedział, że będzie łatwiej osiągnąć porozumienie, jeśli wszystkie państwa się zgodzą.",
    "Shift_JIS    | 首相は木曜日に記者会見を開き、両国の協力について話し合ったと述べた。会談は二日間続いた。",
    "GB18030      | 总统星期四会见了来访的外国领导人，双方就两国关系和国际问题交换了意见。会谈持续了两天。",
  })
  void otherCharsetsAreRecognised(String name, String text) throws IOException {
    WireSource source = read(text.getBytes(Charset.forName(name)));

    assertEquals(text, source.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "МИНСК, 26 ноября. Министр прибыл в четверг в город и встретился с «главой» правительства. Они обсудили 3 вопроса.\n",
      "Ο υπουργός έφτασε την Πέμπτη στην πόλη και συναντήθηκε με τον πρόεδρο. «Συμφωνούμε», είπε.\r\n",
      "وصل الوزير يوم الخميس إلى المدينة والتقى رئيس الحكومة، وناقشا ثلاث مسائل.\n",
      "部长星期四抵达该市，会见了总理。双方讨论了三个问题，并于26日签署了协议。会谈持续了两天。\n",
      "大臣は木曜日に市に到着し、首相と会談した。両者は三つの問題について話し合った。\n",
      "장관은 목요일에 도시에 도착해 총리를 만났다. 두 사람은 세 가지 문제를 논의했다.\n"})
  void utf16WithoutAMarkIsReadInAnyScript(String text) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] bytes = text.getBytes(charset);
      WireSource source = read(bytes);
      assertEquals(text.replace("\r", ""), source.text());
      assertEquals(charset, source.charset());
      assertArrayEquals(bytes, source.encode(source.text()));
    }
  }

  @Test
  void whatIsBinaryIsNoUtf16Either() {
    byte[] numbers = new byte[20_000];
    byte[] wave = new byte[20_000];
    Random random = new Random(3);
    for (int i = 0; i < numbers.length; i += 4) {
      numbers[i] = (byte) random.nextInt(40);
      wave[i] = (byte) random.nextInt(256);
      wave[i + 1] = (byte) (4 * Math.sin(i / 50.0));
      wave[i + 2] = (byte) random.nextInt(256);
      wave[i + 3] = (byte) (4 * Math.cos(i / 50.0));
    }
    assertThrows(UnreadableWireException.class, () -> read(numbers));
    assertThrows(UnreadableWireException.class, () -> read(wave));
  }

  @Test
  void oneCurlyQuoteAfterManyPagesOfPlainEnglishIsStillFound() throws IOException {
    String text = "The minister met the president and left. ".repeat(5_000)
        + "“It is over,” he said – and left the café.";

    assertEquals(text, read(text.getBytes(Charset.forName("windows-1252"))).text());
  }

  @Test
  void oneBrokenByteDoesNotTurnUtf8IntoAnotherCharset() throws IOException {
    byte[] bytes = ("“é” ".repeat(30) + "#").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;

    WireSource source = read(bytes);

    assertEquals("“é” ".repeat(30) + "\ufffd", source.text());
    assertEquals(1, source.damaged());
  }

  @ParameterizedTest
  @CsvSource({"LF", "CRLF", "CR"})
  void lineEndsAreNormalisedAndWrittenBack(LineEnd lineEnd) throws IOException {
    byte[] bytes = WIRE.replace("\n", lineEnd.characters()).getBytes(StandardCharsets.UTF_8);

    WireSource source = read(bytes);

    assertEquals(WIRE, source.text());
    assertEquals(lineEnd, source.lineEnd());
    assertArrayEquals(bytes, source.encode(source.text()));
  }

  @Test
  void aPlaceInTheTextLeadsBackToThePlaceInTheFile() throws IOException {
    String file = WIRE.replace("\n", "\r\n");
    WireSource source = read(file.getBytes(StandardCharsets.UTF_8));

    Span day = source.wire().dateline().orElseThrow().daySpan().orElseThrow();

    assertEquals("26 Nov.", source.content().toOriginal(day).of(file));
  }

  @Test
  void anEmptyFileIsAnEmptyWire() throws IOException {
    Wire wire = read(new byte[0]).wire();

    assertEquals("", wire.text());
    assertTrue(wire.paragraphs().isEmpty());
    assertTrue(wire.sentences().isEmpty());
  }

  @Test
  void aFileOfNothingButAByteOrderMarkIsAnEmptyWire() throws IOException {
    assertEquals("", read("\ufeff".getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void unpairedSurrogatesOfUtf16AreKept() throws IOException {
    String text = "He said \ud83d and \udd4a. Then 🕊 left.";
    byte[] bytes = new byte[2 * text.length() + 2];
    bytes[0] = (byte) 0xff;
    bytes[1] = (byte) 0xfe;
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i + 2] = (byte) text.charAt(i);
      bytes[2 * i + 3] = (byte) (text.charAt(i) >> 8);
    }

    WireSource source = read(bytes);

    assertEquals(text, source.text());
    assertEquals(2, source.wire().sentences().size());
    assertArrayEquals(bytes, source.encode(text));
  }

  @Test
  void strayNulsAreKept() throws IOException {
    String text = "The minister\0 left.\0 Nobody knows why.";

    assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.4 ...", "PK\u0003\u0004 ...", "{\\rtf1 ...", "\u0089PNG\r\n ..."})
  void aKnownOtherFormatIsNamedWithTheRemedy(String beginning) {
    IOException thrown = assertThrows(UnreadableWireException.class,
        () -> read(beginning.getBytes(StandardCharsets.ISO_8859_1)));

    assertTrue(thrown.getMessage().contains("Save it as plain text"), thrown.getMessage());
  }

  @Test
  void noiseIsNotText() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);

    assertThrows(UnreadableWireException.class, () -> read(noise));
    assertThrows(UnreadableWireException.class, () -> read(new byte[5000]));
  }

  @Test
  void aFolderAHugeFileAndNoFileAreToldApart() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(WireReaders.LARGEST_FILE + 1);
    }

    assertTrue(assertThrows(UnreadableWireException.class, () -> WireReaders.read(folder)).getMessage()
        .contains("is a folder"));
    assertTrue(assertThrows(UnreadableWireException.class, () -> WireReaders.read(huge)).getMessage()
        .contains("50 MB"));
    assertThrows(NoSuchFileException.class, () -> WireReaders.read(folder.resolve("none.txt")));
  }

  @Test
  void figuresInMessagesAreTheSameOnEveryMachine() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(WireReaders.LARGEST_FILE + 1);
    }
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertTrue(assertThrows(UnreadableWireException.class, () -> WireReaders.read(huge)).getMessage()
          .contains("50 MB"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void fiveMegabytesOfTextAreRead() throws IOException {
    Path file = folder.resolve("long.txt");
    String paragraph = "The ministers met on 5 May. They left.\n\n";
    Files.writeString(file, paragraph.repeat(5_000_000 / paragraph.length()));

    Wire wire = WireReaders.read(file).wire();

    assertEquals(2 * wire.paragraphs().size(), wire.sentences().size());
    assertEquals(5_000_000 / paragraph.length(), wire.paragraphs().size());
  }

  @Test
  void aCharacterTheCharsetLacksIsAnErrorAndNotAQuestionMark() throws IOException {
    byte[] bytes = "Der Außenminister kam über Köln nach Österreich.".getBytes(Charset.forName("windows-1252"));
    WireSource source = read(bytes);

    assertFalse(source.charset().equals(StandardCharsets.UTF_8));
    assertThrows(CharacterCodingException.class, () -> source.encode("Владимир"));
  }
}
