package puhui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Problem;

/**
 * The columns that every order file must have, and what to say of those that are not there
 * (contract, Orders).
 */
final class Needed {
  /** One column of each set. */
  private static final List<List<Field>> COLUMNS =
      List.of(
          List.of(Field.ORDER_ID),
          List.of(Field.ORDER_DATE),
          List.of(Field.PLATFORM),
          List.of(Field.USER_ID),
          List.of(Field.BUYER_TYPE),
          List.of(Field.AGREEMENT_ID),
          List.of(Field.ADDRESS, Field.DISTRICT_CODE),
          List.of(Field.CATEGORY),
          List.of(Field.CONDITION),
          List.of(Field.STATUS),
          List.of(Field.IMEI));

  private Needed() {}

  static List<List<Field>> missing(Set<Field> present) {
    return COLUMNS.stream().filter(anyOf -> anyOf.stream().noneMatch(present::contains)).toList();
  }

  /**
   * One problem for each missing column, with the names that are accepted and the nearest one that
   * is there.
   */
  static List<Problem> problems(Set<Field> present, List<String> unknown, Place place) {
    List<Problem> problems = new ArrayList<>();
    for (List<Field> anyOf : missing(present)) {
      List<String> accepted =
          anyOf.stream().flatMap(field -> ColumnNames.of(field).stream()).toList();
      String column = String.join("|", anyOf.stream().map(Field::column).toList());
      String names = String.join(", ", accepted);
      problems.add(
          unknown.isEmpty()
              ? Problem.at(place, "intake.column.missing", column, names)
              : Problem.at(
                  place, "intake.column.missing.near", column, names, nearest(accepted, unknown)));
    }
    return problems;
  }

  private static String nearest(List<String> accepted, List<String> unknown) {
    return accepted.stream()
        .map(name -> new Pair(name, NearestWord.to(name, unknown)))
        .min(Comparator.comparingDouble(Pair::distance).thenComparing(Pair::present))
        .map(Pair::present)
        .orElse("");
  }

  /** An accepted name and the column that is nearest to it. */
  private record Pair(String accepted, String present) {
    double distance() {
      return LevenshteinDistance.getDefaultInstance().apply(accepted, present)
          / (double) Math.max(accepted.length(), present.length());
    }
  }
}
