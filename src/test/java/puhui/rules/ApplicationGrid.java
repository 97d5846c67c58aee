package puhui.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import puhui.facts.Amount;
import puhui.facts.Application;
import puhui.facts.Day;
import puhui.facts.Inventory;
import puhui.facts.Parameters;
import puhui.facts.Text;

/** Applications for tests of the engines, every part of them at random. */
final class ApplicationGrid {
  private final OrderGrid grid;

  ApplicationGrid(long seed) {
    grid = new OrderGrid(seed);
  }

  List<Application> applications(int number) {
    List<Application> applications = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      applications.add((Application) value(Application.class));
    }
    return applications;
  }

  private Object value(Class<?> type) {
    if (type == boolean.class) {
      return grid.flag();
    } else if (type == Amount.class) {
      return grid.one(OrderGrid.AMOUNTS);
    } else if (type == Day.class) {
      return grid.one(OrderGrid.DAYS);
    } else if (type == Text.class) {
      return grid.text("", "a");
    } else if (type == Parameters.class) {
      return OrderGrid.PARAMETERS;
    }
    return type.isEnum() ? grid.one(type.getEnumConstants()) : record(type);
  }

  private Object record(Class<?> type) {
    while (true) {
      try {
        return type == Inventory.class && grid.flag() ? notGiven() : madeUp(type);
      } catch (IllegalArgumentException e) { // a part that refuses these values together
        continue;
      }
    }
  }

  /** At random there is hardly one: an inventory that is not given says nothing. */
  private static Inventory notGiven() {
    Amount none = Amount.NOT_STATED;
    Text no = Text.NOT_STATED;
    return new Inventory(false, none, false, false, no, no, none, false, false, none, none, none);
  }

  private Object madeUp(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(this::value).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(type.getName(), e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }
}
