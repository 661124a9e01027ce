package bihuan.ledger;

import bihuan.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The heads of a block as a tree of seals, so that one head is proved by a short path. */
class Tree {

  private static final byte[] NODE = {1};

  private final List<Head> heads;
  private final List<List<byte[]>> levels = new ArrayList<>();

  Tree(List<Head> heads) {
    this.heads = heads.stream().sorted(Comparator.comparing(Head::subject)).toList();
    levels.add(this.heads.stream().map(Head::leaf).toList());
    while (top().size() > 1) {
      levels.add(above(top()));
    }
  }

  String root() {
    return Digest.hex(top().get(0));
  }

  /**
   * What to seal a leaf with, from the bottom up, to arrive at the root: {@code L} and the seal of
   * a neighbour on the left, or {@code R} and one on the right.
   */
  List<String> path(String subject) {
    var place = heads.stream().map(Head::subject).toList().indexOf(subject);
    var path = new ArrayList<String>();
    for (var level : levels.subList(0, levels.size() - 1)) {
      var neighbour = place ^ 1;
      if (neighbour < level.size()) {
        path.add((neighbour < place ? "L" : "R") + Digest.hex(level.get(neighbour)));
      }
      place /= 2;
    }
    return path;
  }

  /** The root that this path leads to. */
  static String climb(Head head, List<String> path) {
    var seal = head.leaf();
    for (var step : path) {
      var neighbour = HexFormat.of().parseHex(step.substring(1));
      seal = step.startsWith("L") ? node(neighbour, seal) : node(seal, neighbour);
    }
    return Digest.hex(seal);
  }

  private List<byte[]> top() {
    return levels.get(levels.size() - 1);
  }

  private static List<byte[]> above(List<byte[]> level) {
    var above = new ArrayList<byte[]>();
    for (var i = 0; i < level.size(); i += 2) {
      above.add(i + 1 < level.size() ? node(level.get(i), level.get(i + 1)) : level.get(i));
    }
    return above;
  }

  private static byte[] node(byte[] left, byte[] right) {
    return Digest.SM3.bytes(NODE, left, right);
  }
}
