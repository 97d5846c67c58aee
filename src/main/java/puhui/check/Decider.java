package puhui.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import puhui.decisions.OrderKeys.Part;
import puhui.decisions.Strata.DecidedAlone;
import puhui.facts.Order;
import puhui.intake.Row;

/**
 * Decides the orders of one thread, each as the only one of its device: once for all that are equal
 * in everything that a rule reads, and singly where there is no class for them.
 */
final class Decider {
  /** No class: the order is decided singly. */
  static final int SINGLY = -1;

  private static final Part[] PARTS = Part.values();
  private static final int BITS = 16;

  /** More keys than these a part cannot name; orders that have another are decided singly. */
  static final int MOST_KEYS = 1 << BITS;

  private static final int PER_WORD = Long.SIZE / BITS;

  private final List<Version> versions;
  private final Shared shared;
  private final boolean classes;
  private final ClassTable table = new ClassTable();
  private int[] verdictOfClass = new int[1024];
  private final List<List<Order>> asked = new ArrayList<>();

  /** Of each order asked: whom its verdict is for. */
  private final List<Ask> asks = new ArrayList<>();

  /**
   * @param order of the segment, -1 where it stands for a class
   * @param kind class, {@link #SINGLY} where it stands for itself
   */
  private record Ask(int order, int kind) {}

  /** An order that was taken for one of a class; it has the place of the rows before its piece. */
  private record Waiting(List<Order> orders, int kind, long[] rowsBefore) {}

  /** So many are decided at once, since that costs less than one by one. */
  private static final int APART_AT_ONCE = 50;

  private final List<Waiting> apart = new ArrayList<>();
  private long[] rowsBefore = {0};

  Decider(List<Version> versions, Shared shared, boolean classes) {
    this.versions = versions;
    this.shared = shared;
    this.classes = classes;
    versions.forEach(version -> asked.add(new ArrayList<>()));
  }

  /** The order of a row, as each version has it. */
  List<Order> orders(Row.Readable row) {
    List<Order> orders = new ArrayList<>();
    for (Version version : versions) {
      boolean same = !orders.isEmpty() && version.factors() == versions.get(0).factors();
      orders.add(
          same
              ? orders.get(0).under(version.cleaner().parameters(orders.get(0).date()))
              : version.cleaner().order(row));
    }
    return orders;
  }

  /** Number of the key that a part of an order has. */
  int key(Part part, List<Order> orders) {
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      keys.add(versions.get(i).keys().of(part, orders.get(i)));
    }
    return shared.keys(part).number(keys);
  }

  /** The key of an order's class; false where a part has more keys than a class can name. */
  boolean key(List<Order> orders, long[] key) {
    Arrays.fill(key, 0);
    for (Part part : PARTS) {
      if (!put(key, part, key(part, orders))) {
        return false;
      }
    }
    return true;
  }

  /** Puts a part's number into the key of a class; false where it has no room. */
  static boolean put(long[] key, Part part, int number) {
    int place = part.ordinal();
    key[place / PER_WORD] |= (long) number << BITS * (place % PER_WORD);
    return number >>> BITS == 0;
  }

  /** The class with this key, or {@link #SINGLY} where it is not known. */
  int known(long[] key) {
    return table.get(key);
  }

  /** The class of these orders, new ones decided with the segment. */
  int classOf(List<Order> orders, long[] key) {
    if (!classes || !key(orders, key)) {
      return SINGLY;
    }
    int known = table.get(key);
    if (known >= 0 || table.full()) {
      return known;
    }
    int added = table.add(key);
    if (added == verdictOfClass.length) {
      verdictOfClass = Arrays.copyOf(verdictOfClass, 2 * added);
    }
    ask(orders, new Ask(-1, added));
    return added;
  }

  /** The order of this number in the segment gets a verdict of its own. */
  void singly(int order, List<Order> orders) {
    ask(orders, new Ask(order, SINGLY));
  }

  /** An order of a class is to be decided by itself as well, and must come out like its class. */
  void compare(int kind, List<Order> orders) {
    apart.add(new Waiting(orders, kind, rowsBefore));
  }

  /** Turns to the next piece; those before are handed on. */
  void begin(String file) {
    if (apart.size() >= APART_AT_ONCE) {
      decideApart(file);
    }
    rowsBefore = new long[1];
  }

  /** So many rows of the file stand before the piece, as far as these count from its beginning. */
  void located(long before) {
    rowsBefore[0] = before;
  }

  private void ask(List<Order> orders, Ask ask) {
    asks.add(ask);
    for (int i = 0; i < orders.size(); i++) {
      asked.get(i).add(orders.get(i));
    }
  }

  /** Decides what has gathered; then every order of the segment has its verdict. */
  void finish(Segment segment) {
    List<List<DecidedAlone>> decided = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      decided.add(versions.get(i).strata().decideLike(asked.get(i)));
    }
    int[] numbers = new int[asks.size()];
    for (int i = 0; i < numbers.length; i++) {
      int place = i;
      Verdict verdict = Verdict.of(decided.stream().map(each -> each.get(place)).toList());
      numbers[i] = shared.verdicts.number(verdict);
      Ask ask = asks.get(i);
      if (ask.kind() >= 0) {
        verdictOfClass[ask.kind()] = numbers[i];
      }
    }
    for (int i = 0; i < segment.size; i++) {
      int kind = segment.verdict[i];
      segment.verdict[i] = kind == SINGLY ? SINGLY : verdictOfClass[kind];
    }
    for (int i = 0; i < numbers.length; i++) {
      Ask ask = asks.get(i);
      if (ask.kind() == SINGLY) {
        segment.verdict[ask.order()] = numbers[i];
      }
    }
    asks.clear();
    asked.forEach(List::clear);
  }

  /** Decides the orders that wait for it, each by itself, and compares them with their classes. */
  void decideApart(String file) {
    List<List<DecidedAlone>> decided = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      int version = i;
      List<Order> orders = apart.stream().map(each -> each.orders().get(version)).toList();
      decided.add(versions.get(i).strata().decideLike(orders));
    }
    for (int i = 0; i < apart.size(); i++) {
      int place = i;
      Waiting each = apart.get(i);
      Verdict verdict = Verdict.of(decided.stream().map(some -> some.get(place)).toList());
      int own = shared.verdicts.number(verdict);
      int ofClass = verdictOfClass[each.kind()];
      if (own != ofClass) {
        throw new ClassFault(each.orders().get(0), rules(own) + " ≠ " + rules(ofClass))
            .trouble(file, each.rowsBefore()[0]);
      }
    }
    apart.clear();
  }

  private String rules(int verdict) {
    return String.join(", ", shared.verdicts.get(verdict).findings().get(0).rules());
  }
}
