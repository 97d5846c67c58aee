package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.text.Problem;

class ParameterSheetTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  /** The calculation needs it in every sheet. */
  private static final String STAGES =
      "defaultStages:\n  clause: 十\n  title: { en: stages, zh: 阶段 }\n  source: 「」\n"
          + "  values:\n    - value: production\n";

  @TempDir Path temp;
  private final List<Problem> problems = new ArrayList<>();

  private ParameterSheet sheet(String values, String picked) throws IOException {
    Path file = temp.resolve("parameters.yaml");
    Files.writeString(
        file,
        "limit:\n  clause: 四\n  title: { en: limit, zh: 限值 }\n  source: 「」\n  picked_by: "
            + picked
            + "\n  values:\n"
            + values
            + STAGES);
    return ParameterSheet.read(file, problems);
  }

  @Test
  void aValueHoldsFromItsDayOn() throws IOException {
    var parameters =
        sheet("    - value: 1\n    - { from: 2023-07-01, value: 2 }\n", "order_date").forYear(2023);

    assertThat(parameters.on(Day.of("2023-06-30")).get("limit")).isEqualTo(Amount.of(1));
    assertThat(parameters.on(Day.of("2023-07-01")).get("limit")).isEqualTo(Amount.of(2));
    assertThat(parameters.on(Day.NOT_STATED).get("limit")).isEqualTo(Amount.of(2));
    assertThat(problems).isEmpty();
  }

  @Test
  void theAccountingYearPicksTheValueOfItsLastDay() throws IOException {
    ParameterSheet sheet =
        sheet("    - value: 1\n    - { from: 2023-07-01, value: 2 }\n", "accounting_year");

    assertThat(sheet.forYear(2022).on(Day.of("2023-08-01")).get("limit")).isEqualTo(Amount.of(1));
    assertThat(sheet.forYear(2023).on(Day.of("2023-01-01")).get("limit")).isEqualTo(Amount.of(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-01-01 |            | 2    | rules.parameters.gap         | 7:15
                     | 2023-01-01, 2023-01-01 | 2 | rules.parameters.overlap | 9:15
                     | 2023-01-01, 2022-01-01 | 2 | rules.parameters.order   | 9:15
                     | beginning  | 2    | rules.parameters.twice-first | 8:7
                     | 2023-02-30 | 2    | rules.parameters.from        | 8:15
          """)
  void valuesThatLeaveAGapOrOverlapAreProblemsWithTheirPlace(
      String first, String later, String value, String id, String place) throws IOException {
    StringBuilder values = new StringBuilder(entry(first == null ? "beginning" : first, "1"));
    for (String day : later == null ? new String[0] : later.split(", ")) {
      values.append(entry(day, value));
    }
    sheet(values.toString(), "order_date");

    assertThat(problems).extracting(Problem::id).containsExactly(id);
    assertThat(problems.get(0).place().toString()).endsWith("parameters.yaml:" + place);
  }

  @Test
  void aParameterWithoutAnyValueIsAProblem() throws IOException {
    sheet("    []\n", "order_date");

    assertThat(problems).extracting(Problem::id).containsExactly("rules.parameters.none");
  }

  private static String entry(String day, String value) {
    return day.equals("beginning")
        ? "    - { value: " + value + " }\n"
        : "    - { from: " + day + ", value: " + value + " }\n";
  }

  @Test
  void aParameterKeepsItsKind() throws IOException {
    sheet("    - value: 1\n    - { from: 2023-01-01, value: 2022-08-18 }\n", "order_date");

    assertThat(problems).extracting(Problem::id).containsExactly("rules.parameters.kind");
  }

  @Test
  void aDayThatDoesNotExistIsAProblem() throws IOException {
    sheet("    - value: 2023-02-30\n", "order_date");

    assertThat(problems).extracting(Problem::id).containsExactly("rules.parameters.value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "1e-999999999",
        "1E3",
        "৪",
        "２０２２",
        "+5",
        "\"-1,5\"",
        "0x10",
        ".5",
        "1234567890123456",
        "0.12345678901",
        "0000-01-01",
        "9999-12-31",
        "+999999999-12-31",
        "2023-02-30",
        "!!null 5",
        "\" 6\""
      })
  void whatOnlyLooksLikeANumberOrADayIsRefused(String value) throws IOException {
    sheet("    - value: " + value + "\n", "order_date");

    assertThat(problems).extracting(Problem::id).contains("rules.parameters.value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"+999999999-12-31\"", "\"-999999999-01-02\"", "9999-12-31", "2023-02-30", ""})
  void aValueHoldsFromADayThatCalendarsHave(String from) throws IOException {
    sheet("    - value: 1\n    - { from: %s, value: 2 }\n".formatted(from), "order_date");

    assertThat(problems).extracting(Problem::id).contains("rules.parameters.from");
  }

  @Test
  void aParameterHasAValueAndTheSheetNoThousands() throws IOException {
    sheet("    []\n", "order_date");
    assertThat(problems).extracting(Problem::id).contains("rules.parameters.none");

    problems.clear();
    StringBuilder values = new StringBuilder("    - value: 1\n");
    for (int day = 0; day < 600; day++) {
      values.append("    - { from: %s, value: %d }\n".formatted(FIRST.plusDays(day), day));
    }
    sheet(values.toString(), "order_date");
    assertThat(problems).extracting(Problem::id).containsExactly("rules.parameters.many");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-b", "日期", "crediting\u0430", "1a", "a b", "\"<b>\"", "\"a\\nb\"", "\"\""})
  void aNameIsOneThatARuleCanWrite(String name) throws IOException {
    Path file = temp.resolve("parameters.yaml");
    String rest = "  title: { en: x, zh: x }\n  source: x\n  values: [ { value: 1 } ]\n";
    Files.writeString(file, name + ":\n  clause: x\n" + rest);

    ParameterSheet.read(file, problems);

    assertThat(problems).extracting(Problem::id).contains("rules.parameters.name");
  }
}
