package puhui.factors;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import puhui.facts.Imei;
import puhui.facts.ImeiProblem;

/**
 * Whether an IMEI is a real one: 15 digits, Luhn check digit (3GPP TS 23.003 annex B), no test
 * number (GSMA TS.06 reporting bodies 00 and 02–09) and not in imei-blocklist.csv; rule DC-03. Of
 * several faults the most telling is named.
 */
final class ImeiCheck {
  static final String FILE = "imei-blocklist.csv";
  private static final int LENGTH = 15;

  private final Set<String> listed;

  private ImeiCheck(Set<String> listed) {
    this.listed = listed;
  }

  static ImeiCheck read(Path folder, Problems problems) {
    Set<String> listed = new HashSet<>();
    for (CsvRow row :
        CsvTable.read(folder.resolve(FILE), List.of("imei", "kind", "source"), problems)) {
      String imei = row.needed("imei", problems);
      if (!imei.isEmpty() && !allDigits(imei)) {
        problems.add(row.place("imei"), "imei.bad", imei);
      } else if (!listed.add(imei)) {
        problems.add(row.place("imei"), "imei.double", imei);
      }
    }
    return new ImeiCheck(listed);
  }

  /** The same for cells of 15 plain digits, by their bytes. */
  ImeiBytes bytes() {
    return new ImeiBytes(listed);
  }

  Imei check(String text) {
    return text.isEmpty() ? Imei.NOT_STATED : new Imei(text, problem(text));
  }

  private ImeiProblem problem(String text) {
    if (text.length() != LENGTH || !allDigits(text)) {
      return ImeiProblem.NOT_15_DIGITS;
    }
    if (allEqual(text)) {
      return ImeiProblem.ALL_DIGITS_EQUAL;
    }
    if (listed.contains(text)) {
      return ImeiProblem.PLACEHOLDER;
    }
    if (text.charAt(0) == '0' && text.charAt(1) != '1') {
      return ImeiProblem.TEST_NUMBER;
    }
    return luhnSum(text) % 10 == 0 ? ImeiProblem.NONE : ImeiProblem.WRONG_CHECK_DIGIT;
  }

  private static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean allEqual(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) != text.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Every second digit doubled, from the check digit leftwards; a sum of ten for a right number.
   */
  private static int luhnSum(String text) {
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = text.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum;
  }
}
