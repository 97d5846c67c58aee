package puhui.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import puhui.text.ExitCode;
import puhui.text.PlainFile;

/**
 * Which file of cases is about which rule, and how many cases it has: taken from its lines, since
 * reading all cases whole takes longer than everything else.
 */
public final class CaseIndex {
  /**
   * The cases of a rule.
   *
   * @param file relative to the cases folder, with slashes
   */
  public record RuleCases(String file, int cases) {}

  private static final Pattern RULE = Pattern.compile("rule:\\s*[\"']?([A-Z]{2}-\\d{2,3}).*");
  private static final Pattern CASE = Pattern.compile("\\s*-\\s+name:.*");

  private final Map<String, RuleCases> byRule = new TreeMap<>();

  /** Reads the folder; one that does not exist has no cases. */
  public static CaseIndex of(Path folder) {
    CaseIndex index = new CaseIndex();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(CaseIndex::isOne).sorted().toList()) {
          index.add(folder.relativize(file).toString().replace('\\', '/'), file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return index;
  }

  /** Cases by rule id. */
  public Map<String, RuleCases> byRule() {
    return byRule;
  }

  private static boolean isOne(Path file) {
    return file.toString().endsWith(".yaml") && Files.isRegularFile(file);
  }

  private void add(String name, Path file) {
    List<String> lines = PlainFile.text(file, ExitCode.INPUT).lines().toList();
    int cases = (int) lines.stream().filter(line -> CASE.matcher(line).matches()).count();
    for (String line : lines) {
      Matcher rule = RULE.matcher(line);
      if (rule.matches()) {
        byRule.put(rule.group(1), new RuleCases(name, cases));
        return;
      }
    }
  }
}
