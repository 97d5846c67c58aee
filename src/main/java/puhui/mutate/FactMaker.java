package puhui.mutate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.facts.Amount;
import puhui.facts.Attribute;
import puhui.facts.Day;
import puhui.facts.Imei;
import puhui.facts.Parameters;
import puhui.facts.Text;
import puhui.rules.ParameterSheet;

/** Makes facts of any type with every combination of values in some of their attributes. */
final class FactMaker {
  private final ParameterSheet sheet;

  FactMaker(ParameterSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * One fact for each combination; none where an attribute cannot be made, or they are too many.
   */
  List<Object> all(Class<?> type, Cells cells, int most) {
    CellValues values = new CellValues(sheet, cells.parameters());
    Map<String, List<?>> domains = new LinkedHashMap<>();
    domains.put("parameters", values.parameters());
    long combinations = values.parameters().size();
    for (String attribute : cells.attributes()) {
      Leaf leaf = leaf(type, "", attribute);
      List<?> domain = leaf == null ? List.of() : values.of(leaf.type(), leaf.alwaysStated());
      if (domain.isEmpty() || (combinations *= domain.size()) > most) {
        return List.of();
      }
      domains.put(leaf.path(), domain);
      combinations = product(domains);
    }
    List<Object> facts = new ArrayList<>();
    for (Map<String, Object> chosen : combinations(domains)) {
      facts.add(make(type, "", chosen));
    }
    return facts;
  }

  private record Leaf(String path, Class<?> type, boolean alwaysStated) {}

  private static long product(Map<String, List<?>> domains) {
    return domains.values().stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
  }

  /** The component that an attribute is read from: date.year is read from date. */
  private static Leaf leaf(Class<?> type, String above, String attribute) {
    String name = attribute.split("\\.")[0];
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals(name)) {
        String path = above.isEmpty() ? name : above + "." + name;
        boolean deeper = attribute.length() > name.length() && isFact(component.getType());
        Attribute documented = component.getAccessor().getAnnotation(Attribute.class);
        return deeper
            ? leaf(component.getType(), path, attribute.substring(name.length() + 1))
            : new Leaf(path, component.getType(), documented != null && documented.alwaysStated());
      }
    }
    return null;
  }

  private static boolean isFact(Class<?> type) {
    return type.isRecord()
        && !List.of(Text.class, Day.class, Amount.class, Imei.class).contains(type);
  }

  private static List<Map<String, Object>> combinations(Map<String, List<?>> domains) {
    List<Map<String, Object>> all = new ArrayList<>(List.of(Map.of()));
    for (Map.Entry<String, List<?>> domain : domains.entrySet()) {
      List<Map<String, Object>> next = new ArrayList<>();
      for (Map<String, Object> before : all) {
        for (Object value : domain.getValue()) {
          Map<String, Object> chosen = new HashMap<>(before);
          chosen.put(domain.getKey(), value);
          next.add(chosen);
        }
      }
      all = next;
    }
    return all;
  }

  private static Object make(Class<?> type, String above, Map<String, Object> chosen) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      String path = above.isEmpty() ? name : above + "." + name;
      types[i] = components[i].getType();
      arguments[i] =
          types[i] == Parameters.class
              ? chosen.get("parameters")
              : chosen.containsKey(path)
                  ? chosen.get(path)
                  : isFact(types[i]) ? make(types[i], path, chosen) : CellValues.plain(types[i]);
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
