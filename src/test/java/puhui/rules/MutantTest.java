package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import puhui.text.Problem;

/**
 * Valid rules, changed at random: the reader lists problems or reads a rule, and what it reads
 * stays within the profile; the engine takes every reprint, and the second wall finds nothing.
 *
 * <p>100,000 of them: {@code ./puhui test -Dtest=MutantTest -Dgroups=slow -DexcludedGroups=}
 */
class MutantTest {
  private static final int BATCH = 200;

  private final Map<String, Class<?>> parameters =
      ParameterSheet.read(Path.of("rules/parameters.yaml"), new ArrayList<>()).types();

  /** Accepted rules by stratum and conditions: mutants of comments and texts come out the same. */
  private final Map<String, Rule> accepted = new LinkedHashMap<>();

  private int refused;

  @Test
  void twoThousandMutantsStayWithinTheProfile() throws IOException {
    read(2_000, 20220818);
    compile();
  }

  @Test
  @Tag("slow")
  void aHundredThousandMutantsStayWithinTheProfile() throws IOException {
    read(100_000, 19491001);
    compile();
  }

  private Mutants mutants(Stratum stratum, long seed) {
    Class<?> fact = FactTypes.facts(stratum).values().iterator().next();
    return new Mutants(seed, sources(stratum), attacks(), fact, parameters);
  }

  private void read(int mutants, long seed) throws IOException {
    Map<Stratum, Mutants> byStratum =
        Stream.of(Stratum.values()).collect(Collectors.toMap(s -> s, s -> mutants(s, seed)));
    for (int i = 0; i < mutants; i++) {
      Stratum stratum = Stratum.values()[i % 4];
      byte[] mutant = byStratum.get(stratum).next();
      try {
        read(stratum, RuleFile.decoded(mutant)).ifPresentOrElse(this::keep, () -> refused++);
      } catch (CharacterCodingException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(mutants / 4);
    assertThat(accepted).hasSizeGreaterThan(mutants / 100);
  }

  private Optional<Rule> read(Stratum stratum, String text) {
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<Rule> rule = new RuleReader(stratum, parameters, problems).read("mutant.drl", text);
      assertThat(rule.isPresent()).as(text).isEqualTo(problems.isEmpty());
      return rule;
    } catch (RuntimeException e) {
      throw new AssertionError("the reader fails on\n" + text, e);
    }
  }

  /** What is read is read again from its reprint, as the same rule. */
  private void keep(Rule rule) {
    String reprint = Reprint.of(rule.stratum(), List.of(rule));
    String conditions = reprint.substring(reprint.indexOf("\nwhen\n"), reprint.indexOf("\nthen\n"));
    String key = rule.stratum() + conditions + rule.subject();
    if (accepted.containsKey(key)) {
      return;
    }
    ReprintWords.check(rule.stratum(), conditions);
    String again = inTheProfile(conditions.substring("\nwhen\n".length()));
    Rule reread = RuleTexts.read(rule.stratum(), "XX-01", again, rule.subject());
    assertThat(Reprint.of(rule.stratum(), List.of(reread))).as(again).contains(conditions);
    accepted.put(key, renamed(rule, reread));
  }

  /** Undoes what the reprint writes for Drools alone. */
  private static String inTheProfile(String conditions) {
    String parameters =
        conditions
            .replaceAll("((\\$\\w+\\.)?)parameters\\[\"(\\w+)\"\\] == false", "!$1parameters.$3")
            .replaceAll("parameters\\[\"(\\w+)\"\\]( == true)?", "parameters.$1");
    String[] parts = parameters.split("\"", -1);
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = parts[i].replaceAll("\\.value\\b", "");
    }
    return String.join("\"", parts);
  }

  private Rule renamed(Rule rule, Rule reread) {
    RuleDescription old = reread.description();
    RuleDescription description =
        new RuleDescription(
            "XX-%06d".formatted(accepted.size()),
            rule.stratum(),
            rule.outcome(),
            old.clause(),
            old.title(),
            old.message(),
            old.sourceText(),
            old.interpretation(),
            old.mayDecide(),
            old.expectedShare(),
            RuleState.IN_FORCE);
    return new Rule(description, rule.patterns(), rule.subject(), rule.place());
  }

  private void compile() {
    for (Stratum stratum : Stratum.values()) {
      List<Rule> rules =
          accepted.values().stream().filter(rule -> rule.stratum() == stratum).toList();
      for (int from = 0; from < rules.size(); from += BATCH) {
        List<Rule> batch = rules.subList(from, Math.min(rules.size(), from + BATCH));
        assertThat(CompiledRules.of(stratum, batch).isEmpty()).isFalse();
      }
    }
  }

  private static List<String> sources(Stratum stratum) {
    return texts(Path.of("rules", stratum.folder()));
  }

  /** Files of the attack corpus, byte by byte: some are no UTF-8, and these are short. */
  private static List<String> attacks() {
    return texts(Path.of("src/test/resources/attacks")).stream()
        .filter(text -> !text.isEmpty() && text.length() < 5_000)
        .toList();
  }

  private static List<String> texts(Path folder) {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return texts;
  }
}
