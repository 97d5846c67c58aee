package puhui.generate.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.generate.words.Address;
import puhui.generate.words.DateForms;
import puhui.generate.words.Dice;
import puhui.generate.words.Terms;

/** A row in the making: its cells, and what the one who spoils it knows to follow. */
final class Draft {
  private final World world;
  private final Handset handset;
  private final String orderId;
  private final String[] cells = new String[Column.values().length];
  private final SortedSet<String> rules = new TreeSet<>();
  private LocalDate day;
  private long priceCents;
  private Shape shape = Shape.WHOLE;
  private boolean sold = true;
  private boolean unreadable;

  Draft(World world, Handset handset, String orderId) {
    this.world = world;
    this.handset = handset;
    this.orderId = orderId;
    Arrays.fill(cells, "");
    cells[Column.ORDER_ID.ordinal()] = orderId;
  }

  /** How many fields the row has. */
  enum Shape {
    WHOLE,
    ONE_MORE,
    ONE_LESS
  }

  World world() {
    return world;
  }

  Handset handset() {
    return handset;
  }

  LocalDate day() {
    return day;
  }

  Draft write(Column column, String cell) {
    cells[column.ordinal()] = cell;
    return this;
  }

  String cell(Column column) {
    return cells[column.ordinal()];
  }

  Draft write(Address address) {
    return write(Column.ADDRESS, address.text()).write(Column.DISTRICT_CODE, address.code());
  }

  Draft write(LocalDate newDay, Dice dice) {
    day = newDay;
    return write(Column.ORDER_DATE, DateForms.draw(newDay, dice));
  }

  /** The day is not stated. */
  Draft withoutDay(String cell) {
    day = null;
    return write(Column.ORDER_DATE, cell);
  }

  Draft price(long cents, String cell) {
    priceCents = cents;
    return write(Column.PRICE_CNY, cell);
  }

  Draft caughtBy(String rule) {
    rules.add(rule);
    return this;
  }

  /** The row is no completed sale of a phone, or does not say so. */
  Draft unsold() {
    sold = false;
    return this;
  }

  Draft unreadable(Shape newShape) {
    unreadable = true;
    shape = newShape;
    return this;
  }

  /** The row as it stands now. */
  GeneratedRow finish(String story) {
    String[] fields =
        switch (shape) {
          case WHOLE -> cells;
          case ONE_MORE -> Arrays.copyOf(cells, cells.length + 1);
          case ONE_LESS -> Arrays.copyOf(cells, cells.length - 1);
        };
    if (shape == Shape.ONE_MORE) {
      fields[cells.length] = orderId;
    }
    String stated = cell(Column.ORDER_ID).strip();
    String id = Terms.NOT_STATED.contains(stated) ? "" : stated;
    return new GeneratedRow(
        story, fields, id, Verdict.of(unreadable, rules), rules, day, sold, priceCents);
  }
}
