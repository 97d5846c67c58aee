package puhui.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import puhui.lint.CaseIndex.RuleCases;
import puhui.lint.ClauseList.Clause;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;

/**
 * docs/rules-matrix.md: clause, rule and cases side by side, with the orders and tonnes of a run
 * where one is given; what has no counterpart is marked.
 */
public final class MatrixPage {
  private static final String ORPHAN = "**无 · none**";

  /**
   * What a run counted of a rule.
   *
   * @param tonnes the reduction that it alone keeps away, as summary.json shows it
   */
  public record RunFigures(String orders, String tonnes) {}

  private final StringBuilder page = new StringBuilder();
  private final CaseIndex cases;
  private final Map<String, RunFigures> run;

  private MatrixPage(CaseIndex cases, Map<String, RunFigures> run) {
    this.cases = cases;
    this.run = run;
  }

  /**
   * The text of the page.
   *
   * @param run figures by rule id; empty where no run is given
   */
  public static String of(
      RuleFolder folder, ClauseList clauses, CaseIndex cases, Map<String, RunFigures> run) {
    return new MatrixPage(cases, run).text(folder, clauses);
  }

  private String text(RuleFolder folder, ClauseList clauses) {
    page.append("# 条款、规则与用例对照 · Clauses, rules and cases\n\n");
    page.append("由 `./puhui rules doc` 生成，请勿手改。Made by `./puhui rules doc`; do not edit. ");
    page.append(ORPHAN).append(" = 缺少对应项 missing counterpart.\n\n");
    row("条款 clause", "名称 title", "规则 rule", "处理 outcome", "用例 cases", "订单 orders", "仅此规则 only, t");
    row("---", "---", "---", "---", "---", "---", "---");
    for (Clause clause : clauses.clauses()) {
      clause(clause, named(folder, clauses, clause.id()));
    }
    Set<String> unknown = new TreeSet<>();
    for (Rule rule : folder.rules()) {
      clauses.named(rule.description().clause()).stream()
          .filter(name -> clauses.known(name).isEmpty())
          .forEach(unknown::add);
    }
    unknown.forEach(name -> rows(name, ORPHAN, named(folder, clauses, name)));
    return page.toString();
  }

  private static List<Rule> named(RuleFolder folder, ClauseList clauses, String clause) {
    return folder.rules().stream()
        .filter(rule -> clauses.named(rule.description().clause()).contains(clause))
        .toList();
  }

  private void clause(Clause clause, List<Rule> rules) {
    String title = Markdown.escaped(clause.title().zh() + " · " + clause.title().en());
    if (rules.isEmpty()) {
      String why =
          clause.noRule().zh().isEmpty()
              ? ORPHAN
              : Markdown.escaped(
                  "不需要 not needed: " + clause.noRule().zh() + " · " + clause.noRule().en());
      line(cells(Markdown.escaped(clause.id()), title, why, "", "", "", ""));
    }
    rows(clause.id(), title, rules);
  }

  private void rows(String clause, String title, List<Rule> rules) {
    for (Rule rule : rules) {
      RuleCases own = cases.byRule().get(rule.id());
      String shown =
          own == null
              ? ORPHAN
              : "[" + own.cases() + "](../cases/" + Markdown.link(own.file()) + ")";
      RunFigures figures = run.getOrDefault(rule.id(), new RunFigures("", ""));
      String orders = figures.orders().equals("0") ? "**0**" : figures.orders();
      String name = rule.id() + " " + Markdown.escaped(rule.description().title().zh());
      String outcome = rule.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      line(cells(Markdown.escaped(clause), title, name, outcome, shown, orders, figures.tonnes()));
    }
  }

  private void row(String... cells) {
    line(cells(cells));
  }

  private List<String> cells(String... cells) {
    List<String> all = new ArrayList<>(List.of(cells));
    return run.isEmpty() ? all.subList(0, all.size() - 2) : all;
  }

  private void line(List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
