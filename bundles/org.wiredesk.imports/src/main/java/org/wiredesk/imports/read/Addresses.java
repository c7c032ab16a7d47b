package org.wiredesk.imports.read;

/** Addresses of items. */
final class Addresses {

  private static final String ENTITY = "www.wikidata.org/entity/";

  private Addresses() {}

  /** That of the page which people read, for that of an item of Wikidata; other addresses as they are. */
  static String readable(String address) {
    int entity = address.indexOf(ENTITY);
    return entity > 0 && address.startsWith("http") && entity <= "https://".length()
        ? item(address.substring(entity + ENTITY.length())) : address;
  }

  /** @param id as {@code Q42} */
  static String item(String id) {
    return "https://www.wikidata.org/wiki/" + id;
  }

  /** Whether a label is only the id of an item that has no name in this language. */
  static boolean isItemId(String label) {
    return label.length() > 1 && label.charAt(0) == 'Q' && label.substring(1).chars().allMatch(Character::isDigit);
  }
}
