package puhui.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import puhui.text.Problem;

/**
 * Rule files that were read before: one whose text is as it was is not parsed anew. For one thread.
 */
public final class RuleMemory {
  record Known(
      Stratum stratum,
      Map<String, Class<?>> parameterTypes,
      String source,
      Optional<Rule> rule,
      Optional<RuleReader.Declared> declared,
      List<Problem> problems) {}

  private final Predicate<Path> passing;
  private final Map<String, Known> files = new HashMap<>();

  /**
   * Nothing read yet.
   *
   * @param passing files that are looked past, where {@link RuleFolder#load(Path)} would refuse the
   *     folder because of them; whoever asks for this says so to the reader
   */
  public RuleMemory(Predicate<Path> passing) {
    this.passing = passing;
  }

  boolean looksPast(Path file) {
    return passing.test(file);
  }

  Known read(Path file, Stratum stratum, ParameterSheet sheet, String source) {
    Map<String, Class<?>> types = sheet.types();
    Known known = files.get(file.toString());
    if (known == null
        || known.stratum() != stratum
        || !known.source().equals(source)
        || !known.parameterTypes().equals(types)) {
      List<Problem> problems = new ArrayList<>();
      RuleReader reader = new RuleReader(stratum, types, problems);
      Optional<Rule> rule = reader.read(file.toString(), source);
      known = new Known(stratum, types, source, rule, reader.declared(), List.copyOf(problems));
      files.put(file.toString(), known);
    }
    return known;
  }
}
