package puhui.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Imei;
import puhui.facts.ImeiProblem;
import puhui.facts.Parameters;
import puhui.facts.Text;
import puhui.rules.ParameterSheet;

/** The values that an attribute is tried with: not stated, and around each parameter of a rule. */
final class CellValues {
  private static final int YEAR = 2023;

  private final Parameters inForce;
  private final Set<String> names;

  CellValues(ParameterSheet sheet, Set<String> names) {
    this.inForce = sheet.forYear(YEAR).ofYear();
    this.names = names;
  }

  /** The parameters in force, and with each of the rule's flags turned round. */
  List<Parameters> parameters() {
    List<Parameters> all = new ArrayList<>(List.of(inForce));
    for (String name : names) {
      if (inForce.get(name) instanceof Boolean flag) {
        Parameters turned = new Parameters(inForce);
        turned.put(name, !flag);
        all.add(turned);
      }
    }
    return all;
  }

  /** The values of a type; none where it is not known how to make one. */
  List<?> of(Class<?> type, boolean alwaysStated) {
    if (type == boolean.class) {
      return List.of(true, false);
    } else if (type.isEnum()) {
      return Arrays.asList(type.getEnumConstants());
    } else if (type == String.class) {
      return List.of("", "x");
    } else if (type == Text.class) {
      return List.of(Text.NOT_STATED, new Text("x"), new Text("y"));
    } else if (type == Imei.class) {
      return imeis();
    } else if (type == Day.class) {
      return days(alwaysStated);
    }
    return type == Amount.class ? amounts(alwaysStated) : List.of();
  }

  /** What stands in an attribute that no condition asks for. */
  static Object plain(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == boolean.class) {
      return false;
    } else if (type == int.class || type == long.class) {
      return type == int.class ? (Object) 0 : (Object) 0L;
    } else if (type == String.class) {
      return "";
    } else if (type == Text.class) {
      return Text.NOT_STATED;
    } else if (type == Imei.class) {
      return Imei.NOT_STATED;
    } else if (type == Day.class) {
      return Day.NOT_STATED;
    }
    return type == Amount.class ? Amount.of(0) : null;
  }

  private static List<Imei> imeis() {
    List<Imei> imeis = new ArrayList<>(List.of(Imei.NOT_STATED));
    for (ImeiProblem problem : ImeiProblem.values()) {
      imeis.add(new Imei("869999010000019", problem));
    }
    return imeis;
  }

  private List<Day> days(boolean alwaysStated) {
    Set<Day> days = new LinkedHashSet<>(alwaysStated ? List.of() : List.of(Day.NOT_STATED));
    days.add(Day.of(YEAR - 1 + "-12-31"));
    days.add(Day.of(YEAR + "-12-31"));
    for (String name : names) {
      if (inForce.get(name) instanceof Day day) {
        days.add(day);
        ParameterMutants.neighbours(day).forEach(each -> days.add((Day) each));
      }
    }
    return List.copyOf(days);
  }

  private List<Amount> amounts(boolean alwaysStated) {
    Set<Amount> amounts =
        new LinkedHashSet<>(alwaysStated ? List.of() : List.of(Amount.NOT_STATED));
    for (long each : new long[] {-1, 0, 1, 2, YEAR - 1, YEAR}) {
      amounts.add(Amount.of(each));
    }
    for (String name : names) {
      if (inForce.get(name) instanceof Amount amount) {
        amounts.add(amount);
        ParameterMutants.neighbours(amount).forEach(each -> amounts.add((Amount) each));
      }
    }
    return List.copyOf(amounts);
  }
}
