package puhui.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * That nothing was lost and nothing counted twice: equations whose two sides come from different
 * counters, and what became of every order at every rule. A run in which one does not hold writes
 * nothing.
 *
 * @param rules one for every rule about orders, by id
 */
public record Conservation(List<Equation> equations, List<RuleAccount> rules) {
  /** Of a run without orders. */
  public static final Conservation NONE = new Conservation(List.of(), List.of());

  /**
   * One equation.
   *
   * @param name last part of its message key
   * @param left its left side with numbers in it
   * @param right its right side
   */
  public record Equation(String name, String left, String right, boolean holds) {}

  /**
   * Orders in scope of a rule: caught + passed + notApplicable + couldNotRun = orders.
   *
   * @param aloneKg what the orders that this rule alone speaks against would add, kgCO2e
   * @param amongOthersKg what the orders would add that others speak against too
   * @param firstKg what the orders would add for which it is the first: these add up over the rules
   */
  public record RuleAccount(
      String rule,
      long caught,
      long passed,
      long notApplicable,
      long couldNotRun,
      BigDecimal aloneKg,
      BigDecimal amongOthersKg,
      BigDecimal firstKg) {
    public long orders() {
      return caught + passed + notApplicable + couldNotRun;
    }
  }
}
