package puhui.factors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All names of divisions by their characters, to be found at a place of a text. */
final class DivisionNames {
  /**
   * One name of a division.
   *
   * @param full it has its suffix (省, 市, 区 …), so that it counts whatever follows
   */
  record Name(Division division, int length, boolean full) {}

  private final Node root = new Node();

  void add(String name, Division division) {
    Node node = root;
    for (char character : PlainText.characters(name)) {
      node = node.childToAdd(character);
    }
    node.names.add(new Name(division, name.length(), full(name, division)));
  }

  /** Every name that stands in the text at the given place. */
  List<Name> at(char[] text, int from) {
    List<Name> found = List.of();
    Node node = root;
    for (int i = from; i < text.length; i++) {
      node = node.child(text[i]);
      if (node == null) {
        break;
      }
      if (!node.names.isEmpty()) {
        found = joined(found, node.names);
      }
    }
    return found;
  }

  private static List<Name> joined(List<Name> found, List<Name> more) {
    if (found.isEmpty()) {
      return more;
    }
    List<Name> all = new ArrayList<>(found);
    all.addAll(more);
    return all;
  }

  /** Any name but the beginning of the division's own: 惠州 is short for 惠州市, 恩施州 is not. */
  private static boolean full(String name, Division division) {
    return name.equals(division.name()) || !division.name().startsWith(name);
  }

  private static final class Node {
    private char[] keys = {};
    private Node[] children = {};
    private final List<Name> names = new ArrayList<>(1);

    private Node child(char key) {
      int index = Arrays.binarySearch(keys, key);
      return index < 0 ? null : children[index];
    }

    private Node childToAdd(char key) {
      int index = Arrays.binarySearch(keys, key);
      if (index >= 0) {
        return children[index];
      }
      int at = -index - 1;
      keys = Arrays.copyOf(keys, keys.length + 1);
      children = Arrays.copyOf(children, keys.length);
      System.arraycopy(keys, at, keys, at + 1, keys.length - 1 - at);
      System.arraycopy(children, at, children, at + 1, keys.length - 1 - at);
      keys[at] = key;
      children[at] = new Node();
      return children[at];
    }
  }
}
