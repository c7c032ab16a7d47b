package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of one of two wires, and which of the other's each is paired with. */
final class Side {

  static final int NONE = -1;

  private final String text;
  private final List<Block> blocks;
  private final List<Bag> bags;
  private final List<Integer> partners;

  Side(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = new ArrayList<>(blocks);
    this.bags = new ArrayList<>(blocks.stream().map(block -> Bag.of(block.span().of(text))).toList());
    this.partners = new ArrayList<>(blocks.stream().map(block -> NONE).toList());
  }

  int size() {
    return blocks.size();
  }

  Block block(int index) {
    return blocks.get(index);
  }

  Bag bag(int index) {
    return bags.get(index);
  }

  String words(int index) {
    return blocks.get(index).span().of(text);
  }

  int partner(int index) {
    return partners.get(index);
  }

  boolean isAlone(int index) {
    return index >= 0 && index < size() && partners.get(index) == NONE && blocks.get(index).count() > 0;
  }

  List<Integer> alone() {
    return IntStream.range(0, size()).filter(this::isAlone).boxed().toList();
  }

  static void pair(Side before, int i, Side after, int j) {
    before.partners.set(i, j);
    after.partners.set(j, i);
  }

  /** Makes one of a part and the next; the next is no more. */
  void join(int first, int next) {
    blocks.set(first, blocks.get(first).joined(blocks.get(next)));
    bags.set(first, bags.get(first).plus(bags.get(next)));
    blocks.set(next, new Block(blocks.get(next).part(), blocks.get(next).span(), 0));
  }
}
