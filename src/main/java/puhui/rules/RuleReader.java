package puhui.rules;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Imei;
import puhui.facts.Text;
import puhui.rules.ParsedFile.Annotation;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.Characters;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Problem;

/** Reads the text of one rule file into a {@link Rule}, or lists every problem of it. */
final class RuleReader {
  static final List<String> NEEDED = List.of("clause", "title_zh", "message_en", "message_zh");
  static final List<String> PAIRED =
      List.of("interpretation_en", "interpretation_zh", "may_decide_en", "may_decide_zh");
  static final String EXPECTED_SHARE = "expected_share";
  private static final Pattern NAME = Pattern.compile("([A-Z]{2}-\\d{2,3}) (\\S.*)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
  private static final Map<String, OutcomeKind> OUTCOMES =
      Map.of(
          "reject", OutcomeKind.REJECT,
          "refer", OutcomeKind.REFER,
          "note", OutcomeKind.NOTE,
          "useTable", OutcomeKind.USE_TABLE,
          "useDefault", OutcomeKind.USE_DEFAULT);

  /** What a sentence can show; a part of a fact has no words of its own. */
  private static final Set<Class<?>> VALUES =
      Set.of(Text.class, Amount.class, Day.class, Imei.class, boolean.class);

  private final Stratum stratum;
  private final Map<String, Class<?>> parameterTypes;
  private final List<Problem> problems;
  private Optional<Declared> declared = Optional.empty();

  RuleReader(Stratum stratum, Map<String, Class<?>> parameterTypes, List<Problem> problems) {
    this.stratum = stratum;
    this.parameterTypes = parameterTypes;
    this.problems = problems;
  }

  /** A rule's id and its place, whether or not the rest of the file is right. */
  record Declared(String id, Place place) {}

  /** What the file that was read calls its rule. */
  Optional<Declared> declared() {
    return declared;
  }

  Optional<Rule> read(String file, String source) {
    int before = problems.size();
    Characters.check(file, source, "rules.invisible", problems);
    if (problems.size() > before) {
      return Optional.empty();
    }
    Lexer lexer = new Lexer(file, source, problems);
    List<Token> tokens = lexer.tokens();
    if (problems.size() - before >= Limits.PROBLEMS_OF_FILE) {
      return Optional.empty();
    }
    ParsedFile parsed;
    try {
      parsed = new RuleParser(tokens, problems).parse();
    } catch (TokenCursor.Refused e) {
      return Optional.empty();
    }
    checkHeader(parsed);
    if (parsed.whole()) {
      new TypeChecker(stratum, parameterTypes, problems).check(parsed.patterns(), parsed.subject());
    }
    Rule rule = rule(parsed, lexer.headerComments(), file);
    if (problems.size() == before) {
      new StatedGuard(stratum, problems).check(parsed.patterns());
    }
    return problems.size() == before ? Optional.of(rule) : Optional.empty();
  }

  private void checkHeader(ParsedFile parsed) {
    String expected = "rules." + stratum.folder();
    Token name = parsed.packageName();
    if (!name.text().equals(expected)) {
      report(name.place(), "rules.package", name.text(), expected);
    }
    Set<String> allowed = new LinkedHashSet<>();
    FactTypes.facts(stratum).values().forEach(type -> allowed.add(type.getName()));
    FactTypes.closedLists().values().forEach(type -> allowed.add(type.getName()));
    allowed.add(Outcome.class.getName());
    for (Token imported : parsed.imports()) {
      if (!allowed.contains(imported.text())) {
        String nearest = NearestWord.to(imported.text(), allowed);
        report(
            imported.place(), "rules.import", imported.text(), String.join(", ", allowed), nearest);
      }
    }
    Token global = parsed.global();
    if (!global.text().equals("Outcome outcome")) {
      report(global.place(), "rules.global", global.text());
    }
  }

  private Rule rule(ParsedFile parsed, List<String> comments, String file) {
    Matcher name = NAME.matcher(parsed.name().text());
    boolean named = name.matches();
    if (named) {
      declared = Optional.of(new Declared(name.group(1), parsed.name().place()));
    } else {
      report(parsed.name().place(), "rules.name", parsed.name().text());
    }
    OutcomeKind outcome = outcome(parsed.outcome());
    Map<String, Annotation> notes = annotations(parsed);
    checkPlaceholders(parsed, notes);
    String source = quoted(comments);
    if (source.isEmpty()) {
      report(new Place(file, 1, 1), "rules.source");
    }
    RuleDescription description =
        new RuleDescription(
            named ? name.group(1) : "",
            stratum,
            outcome,
            text(notes, "clause"),
            new Bilingual(named ? name.group(2) : "", text(notes, "title_zh")),
            new Bilingual(text(notes, "message_en"), text(notes, "message_zh")),
            source,
            new Bilingual(text(notes, "interpretation_en"), text(notes, "interpretation_zh")),
            new Bilingual(text(notes, "may_decide_en"), text(notes, "may_decide_zh")),
            DeclaredShare.of(Optional.ofNullable(notes.get(EXPECTED_SHARE)), stratum, problems),
            RuleState.IN_FORCE);
    return new Rule(description, parsed.patterns(), parsed.subject().text(), parsed.name().place());
  }

  private OutcomeKind outcome(Token word) {
    OutcomeKind outcome = OUTCOMES.get(word.text());
    if (outcome == null) {
      String nearest = NearestWord.to(word.text(), OUTCOMES.keySet());
      report(
          word.place(),
          "rules.outcome",
          word.text(),
          nearest,
          "reject, refer, note, useTable, useDefault");
      return OutcomeKind.REJECT;
    }
    boolean chooses = outcome == OutcomeKind.USE_TABLE || outcome == OutcomeKind.USE_DEFAULT;
    if (chooses && stratum != Stratum.ORDER) {
      report(word.place(), "rules.choice", word.text());
    }
    return outcome;
  }

  private Map<String, Annotation> annotations(ParsedFile parsed) {
    List<String> known = new ArrayList<>(NEEDED);
    known.addAll(PAIRED);
    known.add(EXPECTED_SHARE);
    Map<String, Annotation> notes = new HashMap<>();
    for (Annotation note : parsed.annotations()) {
      if (!known.contains(note.name())) {
        String nearest = NearestWord.to(note.name(), known);
        report(
            note.place(),
            "rules.annotation.unknown",
            note.name(),
            nearest,
            String.join(", ", known));
      } else if (notes.put(note.name(), note) != null && note.readable()) {
        report(note.place(), "rules.annotation.twice", note.name());
      }
    }
    for (String needed : NEEDED) {
      if (!notes.containsKey(needed) || notes.get(needed).text().isBlank()) {
        report(parsed.name().place(), "rules.annotation.missing", needed);
      }
    }
    if (!PAIRED.stream().allMatch(notes::containsKey)
        && PAIRED.stream().anyMatch(notes::containsKey)) {
      report(
          parsed.name().place(),
          "rules.annotation.pair",
          "interpretation_en/zh",
          "may_decide_en/zh");
    }
    return notes;
  }

  private void checkPlaceholders(ParsedFile parsed, Map<String, Annotation> notes) {
    Class<?> subject =
        parsed.patterns().stream()
            .filter(pattern -> pattern.variable().equals(parsed.subject().text()))
            .findFirst()
            .<Class<?>>map(pattern -> FactTypes.facts(stratum).get(pattern.type()))
            .orElse(null);
    for (String name : List.of("message_en", "message_zh")) {
      Annotation note = notes.get(name);
      if (note != null && subject != null) {
        Matcher placeholders = PLACEHOLDER.matcher(note.text());
        while (placeholders.find()) {
          Place at = note.textPlace();
          int column = at.column() + 2 + placeholders.start();
          checkPlaceholder(placeholders.group(1), subject, new Place(at.file(), at.line(), column));
        }
        if (PLACEHOLDER.matcher(note.text()).replaceAll("").matches("(?s).*[{}].*")) {
          report(note.textPlace(), "rules.placeholder.brace");
        }
      }
    }
  }

  private void checkPlaceholder(String path, Class<?> subject, Place place) {
    Class<?> type = subject;
    List<String> names = Arrays.asList(path.split("\\.", -1));
    if (names.size() == 2 && names.get(0).equals("parameters")) {
      Place name = TypeChecker.after(place, "parameters.");
      TypeChecker.checkParameter(names.get(1), parameterTypes, name, problems);
      return;
    }
    Place at = place;
    for (String name : names) {
      Map<String, Method> attributes = FactTypes.attributes(type);
      if (!attributes.containsKey(name)) {
        String nearest = NearestWord.to(name, attributes.keySet());
        String known = String.join(", ", attributes.keySet());
        report(at, "rules.placeholder", path, type.getSimpleName(), nearest, known, name);
        return;
      }
      at = TypeChecker.after(at, name + ".");
      type = attributes.get(name).getReturnType();
    }
    if (!VALUES.contains(type) && !type.isEnum()) {
      report(place, "rules.placeholder.part", path, String.join(", ", attributesOf(type)));
    }
  }

  private static Set<String> attributesOf(Class<?> type) {
    return FactTypes.attributes(type).keySet();
  }

  /** What stands between 「 and 」 in the comment, joined over lines. */
  private static String quoted(List<String> comments) {
    String all = String.join("\n", comments);
    List<String> quotes = new ArrayList<>();
    int open = all.indexOf('「');
    while (open >= 0) {
      int close = all.indexOf('」', open);
      if (close < 0) {
        break;
      }
      quotes.add(all.substring(open + 1, close).replace("\n", "").strip());
      open = all.indexOf('「', close);
    }
    return String.join(" …… ", quotes);
  }

  private static String text(Map<String, Annotation> notes, String name) {
    return notes.containsKey(name) ? notes.get(name).text() : "";
  }

  private void report(Place place, String id, Object... values) {
    problems.add(Problem.at(place, id, values));
  }
}
