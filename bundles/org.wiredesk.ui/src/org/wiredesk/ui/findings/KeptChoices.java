package org.wiredesk.ui.findings;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.ui.IMemento;

/** Choices of enum constants as views keep them from one start to the next, by their names. */
public final class KeptChoices {

  private KeptChoices() {}

  /** Empty where nothing was kept, or what another version of the view may have kept. */
  public static <E extends Enum<E>> Optional<E> one(IMemento memento, String key, Class<E> type) {
    return Optional.ofNullable(memento.getString(key)).flatMap(name -> constant(name, type));
  }

  /** Those that were kept and that this version knows; it may be changed. */
  public static <E extends Enum<E>> Set<E> several(IMemento memento, String key, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    for (String name : Optional.ofNullable(memento.getString(key)).orElse("").split(" ")) {
      constant(name, type).ifPresent(constants::add);
    }
    return constants;
  }

  public static void keep(IMemento memento, String key, Collection<? extends Enum<?>> constants) {
    memento.putString(key, constants.stream().map(Enum::name).collect(Collectors.joining(" ")));
  }

  private static <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return EnumSet.allOf(type).stream().filter(constant -> constant.name().equals(name)).findFirst();
  }
}
