package org.wiredesk.mentions.quantities;

import org.wiredesk.mentions.quantities.NumberWords.Cue;
import org.wiredesk.mentions.quantities.Phrasebook.Match;

/** Where cues and hyphens stand in a text. */
final class Cues {

  /** In pieces, of a cue that is looked for before a number. */
  private static final int LONGEST = 3;

  private final Pieces pieces;
  private final Phrasebook<Cue> cues;

  Cues(Pieces pieces, NumberWords words) {
    this.pieces = pieces;
    this.cues = words.cues();
  }

  /** The index behind a cue that begins at a place; the place where there is none. */
  int after(int from, Cue cue) {
    return cues.longest(pieces, from).filter(it -> it.meaning() == cue).map(Match::end).orElse(from);
  }

  /** Whether a cue ends where something begins. */
  boolean isBehind(int from, Cue cue) {
    for (int length = 1; length <= LONGEST; length++) {
      if (cues.longest(pieces, from - length).filter(it -> it.end() == from && it.meaning() == cue).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The index behind a hyphen that joins two words. */
  int afterHyphen(int at) {
    return pieces.at(at).isDash() && pieces.at(at).glued() && pieces.at(at + 1).glued() ? at + 1 : at;
  }
}
