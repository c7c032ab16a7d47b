package org.wiredesk.review.reissue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.wiredesk.text.Wire;

/** A wire of our own, to be issued anew with edits. */
final class Issues {

  static final String FIRST = """
      Storm floods four districts of Norvia

      TALLMOUTH, 17 Nov. 2023 (Norvia Wire) - A storm that crossed Norvia on Thursday flooded four districts and cut \
      the railway to the coast, rescuers said.

      At least 13 people were killed and 48 injured, the emergencies ministry said. Most of the dead were found in the \
      district of Estery, where the river Semm left its banks.

      President Irena Kostova will arrive in Tallmouth on 20 November to meet the governor, Dmitry Ivanov. The visit \
      was planned for three days.

      “We shall rebuild every house before the winter,” Ivanov told reporters. “Nobody will be left without help.”

      The government set aside $5 million for the first repairs. Grain exports fell by 12 percent in October, and \
      traders expect that the port of Velin will not reopen this month.

      Ordania and Velmark have offered help. Mikael Brandt, who leads the rescue service of Ordania, said that 300 \
      servicemen were ready to leave.

      The storm of 1987 was the last in which the Semm rose higher. It destroyed 2,400 houses in the valley.
      """;

  /** A paragraph of it that can be moved, with its line end. */
  static final String LAST =
      "The storm of 1987 was the last in which the Semm rose higher. It destroyed 2,400 houses in the valley.\n";

  private Issues() {}

  /** @param edits pairs of what stands in the first issue and what stands there in the second */
  static String second(String... edits) {
    String text = FIRST;
    for (int i = 0; i < edits.length; i += 2) {
      String was = edits[i];
      assertTrue(text.contains(was), () -> "the wire has no \"" + was + "\"");
      text = text.replace(was, edits[i + 1]);
    }
    return text;
  }

  static Comparison compared(String... edits) {
    return Comparison.of(Wire.of(FIRST), Wire.of(second(edits)));
  }
}
