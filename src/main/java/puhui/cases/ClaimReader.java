package puhui.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puhui.facts.Day;
import puhui.facts.Text;
import puhui.text.Yaml;

/** Reads the credits that the ledger of a case holds; a key that is missing is not stated. */
final class ClaimReader {
  private static final List<String> KEYS =
      List.of("imei", "application", "scheme", "year", "date", "platform", "own_earlier_filing");

  List<Given.Claim> read(Optional<Yaml> given) {
    List<Given.Claim> claims = new ArrayList<>();
    for (Yaml node : given.map(Yaml::list).orElse(List.of())) {
      Map<String, Yaml> entries = node.map(KEYS);
      if (!entries.containsKey("imei")) {
        node.report("cases.key.missing", "imei");
      }
      claims.add(
          new Given.Claim(
              text(entries, "imei"),
              new Text(text(entries, "application")),
              new Text(text(entries, "scheme")),
              year(entries),
              day(entries),
              new Text(text(entries, "platform")),
              text(entries, "own_earlier_filing").equals("true")));
    }
    return claims;
  }

  private static String year(Map<String, Yaml> entries) {
    String year = text(entries, "year");
    if (!year.isEmpty() && !year.matches("[1-9][0-9]{3}")) {
      entries.get("year").report("cases.word", year, "2023");
      return "";
    }
    return year;
  }

  private static Day day(Map<String, Yaml> entries) {
    String date = text(entries, "date");
    try {
      return date.isEmpty() ? Day.NOT_STATED : new Day(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      entries.get("date").report("cases.word", date, "2023-06-01");
      return Day.NOT_STATED;
    }
  }

  private static String text(Map<String, Yaml> entries, String key) {
    return entries.containsKey(key) ? entries.get(key).text() : "";
  }
}
