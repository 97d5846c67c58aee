package puhui.rules;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which rules, by number, caught each subject of one type. For one thread. */
final class Marks {
  private final List<Object> subjects;
  private final int words;
  private final long[] bits;
  private Map<Object, Integer> places;
  private int next;

  Marks(List<Object> subjects, int rules) {
    this.subjects = subjects;
    words = (rules + Long.SIZE - 1) / Long.SIZE;
    bits = new long[subjects.size() * words];
  }

  void set(int place, int rule) {
    bits[place * words + rule / Long.SIZE] |= 1L << rule;
  }

  /** The rules of a subject; none where it was not among the facts. */
  BitSet of(Object subject) {
    int place = place(subject);
    long[] own = new long[place < 0 ? 0 : words];
    System.arraycopy(bits, Math.max(place, 0) * words, own, 0, own.length);
    return BitSet.valueOf(own);
  }

  /** Subjects are asked about in the order in which they came, as a rule. */
  private int place(Object subject) {
    if (next < subjects.size() && subjects.get(next) == subject) {
      return next++;
    }
    if (places == null) {
      places = new IdentityHashMap<>();
      for (int i = 0; i < subjects.size(); i++) {
        places.put(subjects.get(i), i);
      }
    }
    return places.getOrDefault(subject, -1);
  }
}
