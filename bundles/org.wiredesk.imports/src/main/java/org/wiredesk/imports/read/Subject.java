package org.wiredesk.imports.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.imports.desk.Kind;

/** The columns of one kind of thing: {@code person}, {@code personLabel}, {@code personAltLabel}, {@code person_ru}. */
record Subject(Kind kind, List<String> columns) {

  static final Subject PERSON = new Subject(Kind.PERSON, List.of("person", "human", "holder"));
  static final Subject OFFICE = new Subject(Kind.OFFICE, List.of("office", "position", "post"));
  static final Subject FIGURE = new Subject(Kind.FIGURE, List.of("figure", "indicator"));

  private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV");
  private static final Set<String> OF_PEOPLE = Set.of("born", "birthdate", "dateofbirth", "dob", "died", "dod");

  /** Places last: beside another thing they are where it is. */
  private static final List<Subject> ALL = List.of(
      PERSON, OFFICE, new Subject(Kind.ORGANISATION, List.of("organisation", "organization", "body")),
      new Subject(Kind.EVENT, List.of("event")), FIGURE, new Subject(Kind.TERM, List.of("term")),
      new Subject(Kind.PLACE, List.of("place")));

  static List<Subject> all() {
    return ALL;
  }

  /**
   * The keys of a table's columns, with {@code name} read as {@code person} where the table tells of offices, births or
   * deaths and has no other column for people.
   */
  static List<String> namingPeople(List<String> keys) {
    boolean people = keys.stream().anyMatch(key -> OFFICE.isNamedBy(key) || OF_PEOPLE.contains(key));
    return !people || keys.stream().anyMatch(PERSON::isNamedBy)
        ? keys
        : keys.stream()
            .map(key -> key.equals("name") || key.startsWith("name_") ? "person" + key.substring(4) : key).toList();
  }

  boolean isNamedBy(String key) {
    return columns.stream().anyMatch(
        column -> key.equals(column) || key.equals(column + "label") || key.equals(column + "name"));
  }

  /** The English name; empty if there is none. */
  String name(Row row) {
    return names(row).stream().findFirst().orElse("");
  }

  /** The English name and, in a table's cell, others behind it. */
  private List<String> names(Row row) {
    for (String column : columns) {
      Cell label = row.first(column + "label", column + "name", column + "_en", column + "label_en");
      Cell plain = row.first(column);
      Cell cell = label.isEmpty() && !plain.isAddress() ? plain : label;
      if (!cell.isEmpty() && !Addresses.isItemId(cell.value()) && isEnglish(cell)) {
        List<String> names = Texts.list(cell.value());
        boolean written = kind == Kind.PERSON && cell == plain;
        return written ? names.stream().map(Subject::firstNameFirst).toList() : names;
      }
    }
    return List.of();
  }

  /** "Example, Ada" as lists have it; "Bob Example, Jr." and "Ada, Queen of Examplia" stay. */
  private static String firstNameFirst(String name) {
    int comma = name.indexOf(',');
    String first = name.substring(comma + 1).strip();
    boolean turned = comma > 0 && comma == name.lastIndexOf(',') && !first.isEmpty() && !isSuffix(first)
        && Arrays.stream(first.split("\\s+")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
    return turned ? first + " " + name.substring(0, comma).strip() : name;
  }

  /** Why there is no name where there is a thing. */
  String whyNameless(Row row) {
    String address = address(row);
    return address.isEmpty() || !name(row).isEmpty() ? ""
        : "no English name for " + kind.keyword() + " " + Addresses.readable(address) + ": left out";
  }

  String address(Row row) {
    return columns.stream().map(row::first).filter(Cell::isAddress).map(Cell::value).findFirst()
        .or(() -> item(row)).orElse("");
  }

  private Optional<String> item(Row row) {
    return columns.stream().map(column -> row.first(column + "id").value())
        .filter(Addresses::isItemId).map(Addresses::item).findFirst();
  }

  /** Wikidata puts other names into one cell with commas between them. */
  List<String> otherNames(Row row) {
    List<String> names = new ArrayList<>(names(row).stream().skip(1).toList());
    for (String column : columns) {
      String all = row.first(column + "altlabel").value();
      for (String name : all.split(", ")) {
        if (!name.isBlank() && !isSuffix(name)) {
          names.add(name.strip());
        }
      }
      names.addAll(Texts.list(row.first(column + "also", column + "alt").value()));
    }
    return names;
  }

  /** What stands behind a comma inside a name. */
  private static boolean isSuffix(String name) {
    return SUFFIXES.contains(name);
  }

  Map<String, List<String>> translations(Row row) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String column : columns) {
      row.cells().forEach((key, cell) -> {
        int under = key.indexOf('_');
        String before = under < 0 ? "" : key.substring(0, under);
        boolean mine = before.equals(column) || before.equals(column + "label") || before.equals(column + "name");
        if (mine && !key.endsWith("_en") && !Addresses.isItemId(cell.value())) {
          add(names, key.substring(under + 1), cell.value());
        }
      });
      Cell label = row.first(column + "label");
      if (!isEnglish(label)) {
        add(names, label.language(), label.value());
      }
    }
    return names;
  }

  private static void add(Map<String, List<String>> names, String language, String cell) {
    Texts.list(cell).forEach(name -> names.computeIfAbsent(language, unused -> new ArrayList<>()).add(name));
  }

  /** Names that hold in all languages ({@code mul}) are English too. */
  private static boolean isEnglish(Cell cell) {
    return cell.language().isEmpty() || cell.language().equals("en") || cell.language().startsWith("en-")
        || cell.language().equals("mul");
  }
}
