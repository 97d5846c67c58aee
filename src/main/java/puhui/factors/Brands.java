package puhui.factors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The brands and every way they are written (brands.csv). */
final class Brands {
  static final String FILE = "brands.csv";
  private static final List<String> COLUMNS =
      List.of(
          "brand",
          "brand_zh",
          "manufacturer_group",
          "alias",
          "alias_kind",
          "excluded_from_default_minimum",
          "source");

  private static final int SHORTEST_GLUED = 4;

  private record Alias(String plain, boolean productLine, Brand brand) {}

  private final Map<String, Brand> byName = new HashMap<>();
  private final Map<String, Brand> byKey = new HashMap<>();

  /** The longest first. */
  private final List<Alias> aliases = new ArrayList<>();

  /** The same by their first character. */
  private final Map<Character, List<Alias>> byFirst = new HashMap<>();

  /** Names, without product lines, of each brand and its related brands. */
  private final Map<Brand, List<Alias>> ofHouse = new IdentityHashMap<>();

  private final Map<Brand, Pattern> gluedOfHouse = new IdentityHashMap<>();

  private Brands() {}

  static Brands read(Path folder, Problems problems) {
    Brands brands = new Brands();
    List<CsvRow> rows = CsvTable.read(folder.resolve(FILE), COLUMNS, problems);
    rows.forEach(row -> brands.addAlias(row, problems));
    for (CsvRow row : rows) {
      Brand brand = brands.byName.get(row.text("brand"));
      Stream.of(brand.name(), row.text("brand_zh"))
          .forEach(name -> brands.byKey.putIfAbsent(NameKey.of(PlainText.of(name)), brand));
    }
    brands.aliases.sort(
        Comparator.comparingInt((Alias alias) -> -alias.plain().length())
            .thenComparing(Alias::plain));
    brands.index();
    brands
        .byName
        .values()
        .forEach(brand -> brands.ofHouse.put(brand, brands.aliasesOfHouse(brand)));
    brands.ofHouse.forEach((brand, names) -> brands.gluedOfHouse.put(brand, glued(names)));
    return brands;
  }

  private void index() {
    for (Alias alias : aliases) {
      if (!alias.plain().isEmpty()) {
        byFirst.computeIfAbsent(alias.plain().charAt(0), any -> new ArrayList<>()).add(alias);
      }
    }
  }

  private void addAlias(CsvRow row, Problems problems) {
    Brand brand =
        new Brand(
            row.needed("brand", problems),
            row.needed("manufacturer_group", problems),
            row.text("excluded_from_default_minimum").equals("1"));
    Brand known = byName.putIfAbsent(brand.name(), brand);
    if (known != null && !known.equals(brand)) {
      problems.add(row.place("brand"), "brand.differs", brand.name());
    }
    String plain = PlainText.of(row.needed("alias", problems));
    String kind = row.text("alias_kind");
    if (!kind.equals("brand") && !kind.equals("product-line")) {
      problems.add(row.place("alias_kind"), "brand.kind", kind);
    }
    Brand other = byKey.putIfAbsent(NameKey.of(plain), byName.get(brand.name()));
    if (other != null && other != byName.get(brand.name())) {
      problems.add(row.place("alias"), "brand.double", row.text("alias"), other.name());
    }
    aliases.add(new Alias(plain, kind.equals("product-line"), byName.get(brand.name())));
  }

  Optional<Brand> named(String name) {
    Brand brand = byName.get(name);
    return brand != null
        ? Optional.of(brand)
        : Optional.ofNullable(byKey.get(NameKey.of(PlainText.of(name))));
  }

  /**
   * The brand of a phone: of its brand cell, or of a brand's own name in its model cell where that
   * one says nothing; both in plain form. A product line alone (iPhone) states no brand.
   */
  Optional<Brand> of(String brandCell, String modelCell) {
    List<Brand> inModel = found(modelCell, alias -> !alias.productLine());
    if (brandCell.isEmpty()) {
      return found(modelCell, alias -> true).stream()
          .findFirst()
          .filter(inModel::contains)
          .map(first -> mostSpecific(first, inModel));
    }
    Brand exact = byKey.get(NameKey.of(brandCell));
    List<Brand> named =
        exact != null ? List.of(exact) : found(brandCell, alias -> !alias.productLine());
    if (named.size() > 1) {
      List<Brand> lines = found(modelCell, alias -> true);
      Brand first = lines.stream().filter(named::contains).findFirst().orElse(named.get(0));
      return Optional.of(mostSpecific(first, inModel));
    }
    return named.stream().findFirst().map(only -> mostSpecific(only, inModel));
  }

  /**
   * The brand, or one of the same house that the model cell names beside it: Redmi for a 小米 whose
   * model is Redmi.
   */
  private static Brand mostSpecific(Brand brand, List<Brand> inModel) {
    return inModel.stream()
        .filter(other -> other.related(brand) && other.ofItsOwn())
        .findFirst()
        .orElse(brand);
  }

  /** The text without the names of the brand and of its house. */
  String without(Brand brand, String plain) {
    String rest = plain;
    for (Alias alias : ofHouse.get(brand)) {
      int at = wordAt(rest, alias.plain());
      while (at >= 0) {
        rest = rest.substring(0, at) + " " + rest.substring(at + alias.plain().length());
        at = wordAt(rest, alias.plain());
      }
    }
    return rest.strip();
  }

  /**
   * The text with a blank behind every name of the brand, or of its house, that begins a word and
   * runs into the next one (AppleiPhone): names of four letters and more, because shorter ones
   * begin other words.
   */
  String apart(Brand brand, String plain) {
    return gluedOfHouse.get(brand).matcher(plain).replaceAll("$0 ");
  }

  /** Never the empty text, which is what remains of a brand whose names are all short. */
  private static Pattern glued(List<Alias> aliases) {
    return Pattern.compile(
        aliases.stream()
            .map(Alias::plain)
            .filter(
                name -> name.length() >= SHORTEST_GLUED && name.chars().allMatch(Brands::letter))
            .collect(Collectors.joining("|", "(?<![a-z0-9])(?:", ")(?<=[a-z])(?=[a-z])")));
  }

  private List<Alias> aliasesOfHouse(Brand brand) {
    return aliases.stream()
        .filter(alias -> !alias.productLine() && brand.related(alias.brand()))
        .toList();
  }

  /**
   * Brands of which some alias stands in the text: in the order they stand there, longer names
   * first. At each place only the aliases that begin with its character are tried, since this is
   * asked for every row of the list of models.
   */
  private List<Brand> found(String plain, Predicate<Alias> wanted) {
    Set<Brand> found = new LinkedHashSet<>();
    for (int at = 0; at < plain.length(); at++) {
      for (Alias alias : byFirst.getOrDefault(plain.charAt(at), List.of())) {
        if (wanted.test(alias) && isWord(plain, at, alias.plain())) {
          found.add(alias.brand());
        }
      }
    }
    return List.copyOf(found);
  }

  /** Where the alias stands as a word; -1 if nowhere. */
  private static int wordAt(String plain, String alias) {
    int at = plain.indexOf(alias);
    while (at >= 0 && !isWord(plain, at, alias)) {
      at = plain.indexOf(alias, at + 1);
    }
    return at;
  }

  /**
   * Whether the alias stands there: Latin names as whole words that a digit may follow, Chinese
   * ones anywhere.
   */
  private static boolean isWord(String plain, int at, String alias) {
    int end = at + alias.length();
    return plain.startsWith(alias, at)
        && (!latin(alias.charAt(0)) || at == 0 || !latin(plain.charAt(at - 1)))
        && (!latin(alias.charAt(alias.length() - 1))
            || end == plain.length()
            || !latin(plain.charAt(end))
            || plain.charAt(end) <= '9' && alias.charAt(alias.length() - 1) > '9');
  }

  private static boolean letter(int character) {
    return character < 0x80 && Character.isLetter(character);
  }

  private static boolean latin(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }
}
