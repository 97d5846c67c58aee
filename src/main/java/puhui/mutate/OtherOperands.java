package puhui.mutate;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puhui.rules.Expression.Operand;
import puhui.rules.FactTypes;
import puhui.rules.ParameterSheet;
import puhui.rules.Pattern;
import puhui.rules.Rule;

/**
 * What could stand in the place of an operand: an attribute of the same type beside it, another
 * parameter of the same type, another constant of the closed list.
 */
final class OtherOperands {
  private final Class<?> fact;
  private final Map<String, Class<?>> variables = new HashMap<>();
  private final Map<String, Class<?>> parameters;

  /** The operands of one pattern of a rule. */
  OtherOperands(Rule rule, Pattern pattern, ParameterSheet sheet) {
    Map<String, Class<?>> facts = FactTypes.facts(rule.stratum());
    this.fact = facts.get(pattern.type());
    this.parameters = sheet.types();
    rule.patterns().forEach(each -> variables.put(each.variable(), facts.get(each.type())));
  }

  /** Other operands in the place of one; the known ones are left out. */
  List<Operand> insteadOf(Operand operand, List<Operand> known) {
    if (operand instanceof Operand.Constant constant) {
      return constants(constant, known);
    } else if (operand instanceof Operand.Path path) {
      List<Operand> others = new ArrayList<>(path.isParameter() ? parameters(path) : paths(path));
      return others;
    } else if (operand instanceof Operand.Literal literal) {
      return List.of(new Operand.Literal(literal.text() + "0", literal.place()));
    }
    return List.of();
  }

  /** Other attributes that are true or false, or other parameters that are. */
  List<Operand.Path> insteadOf(Operand.Path flag) {
    return flag.isParameter() ? parameters(flag) : paths(flag);
  }

  /** The type of what stands on the left of a comparison. */
  Class<?> type(Operand operand) {
    if (operand instanceof Operand.Path path && !path.names().isEmpty()) {
      List<Class<?>> owners = owners(path);
      return path.isParameter()
          ? parameters.get(path.names().get(1))
          : attribute(owners.get(owners.size() - 1), path.names().get(owners.size() - 1));
    }
    return Object.class;
  }

  private List<Operand> constants(Operand.Constant constant, List<Operand> known) {
    List<String> names =
        known.stream()
            .filter(Operand.Constant.class::isInstance)
            .map(each -> ((Operand.Constant) each).name())
            .toList();
    return FactTypes.constants(FactTypes.closedLists().get(constant.type())).stream()
        .filter(name -> !names.contains(name))
        .<Operand>map(name -> new Operand.Constant(constant.type(), name, constant.place()))
        .toList();
  }

  private List<Operand.Path> parameters(Operand.Path path) {
    String name = path.names().get(1);
    return parameters.keySet().stream()
        .filter(other -> !other.equals(name) && parameters.get(other) == parameters.get(name))
        .map(other -> with(path, 1, other))
        .toList();
  }

  /** Wherever the path takes an attribute, one beside it that is of the same type. */
  private List<Operand.Path> paths(Operand.Path path) {
    List<Operand.Path> others = new ArrayList<>();
    List<Class<?>> owners = owners(path);
    for (int i = 0; i < owners.size(); i++) {
      int at = i;
      String name = path.names().get(i);
      Class<?> type = attribute(owners.get(i), name);
      FactTypes.attributes(owners.get(i)).values().stream()
          .filter(other -> other.getReturnType() == type && !other.getName().equals(name))
          .map(Method::getName)
          .forEach(other -> others.add(with(path, at, other)));
    }
    return others;
  }

  /** The types that the names of a path are attributes of. */
  private List<Class<?>> owners(Operand.Path path) {
    List<Class<?>> owners = new ArrayList<>();
    Class<?> owner = path.variable().isEmpty() ? fact : variables.get(path.variable());
    for (String name : path.isParameter() ? List.<String>of() : path.names()) {
      owners.add(owner);
      owner = attribute(owner, name);
    }
    return owners;
  }

  private static Class<?> attribute(Class<?> owner, String name) {
    return FactTypes.attributes(owner).get(name).getReturnType();
  }

  private static Operand.Path with(Operand.Path path, int at, String name) {
    List<String> names = new ArrayList<>(path.names());
    names.set(at, name);
    return new Operand.Path(path.variable(), names, path.place());
  }
}
