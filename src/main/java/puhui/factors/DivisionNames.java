package puhui.factors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** All names of divisions by their characters, to be found at a place of a text. */
final class DivisionNames {
  /** Where every name begins. */
  static final int START = 1;

  /**
   * One name of a division.
   *
   * @param full it has its suffix (省, 市, 区 …), so that it counts whatever follows
   */
  record Name(Division division, int length, boolean full) {}

  private final Steps letters = new Steps();

  /** The names that end at each state; none end at the first two. */
  private final List<List<Name>> ends = new ArrayList<>(List.of(List.of(), List.of()));

  /** At which states names end, kept close together for those who ask nothing else. */
  private final BitSet anyEnds = new BitSet();

  void add(String name, Division division) {
    int state = START;
    for (char character : PlainText.characters(name)) {
      int next = next(state, character);
      if (next == 0) {
        next = ends.size();
        letters.add(state, character, next);
        ends.add(List.of());
      }
      state = next;
    }
    Name added = new Name(division, name.length(), full(name, division));
    ends.set(state, joined(ends.get(state), List.of(added)));
    anyEnds.set(state);
  }

  /** Every name that stands in the address at the given place. */
  List<Name> at(String address, int from) {
    List<Name> found = List.of();
    int state = START;
    for (int i = from; i < address.length(); i++) {
      state = next(state, AddressLetters.plain(address.charAt(i)));
      if (state == 0) {
        break;
      }
      if (nameEnds(state)) {
        found = joined(found, ends.get(state));
      }
    }
    return found;
  }

  /** The state behind one more plain character; 0 where no name goes on so. */
  int next(int state, char plain) {
    return letters.next(state, plain);
  }

  /** States are numbered below this. */
  int states() {
    return ends.size();
  }

  boolean nameEnds(int state) {
    return anyEnds.get(state);
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
}
