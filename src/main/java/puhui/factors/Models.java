package puhui.factors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Known models by brand and every way their names are written (models.csv, and the phones of the
 * factor tables).
 */
final class Models {
  static final String FILE = "models.csv";
  private static final List<String> COLUMNS =
      List.of("brand", "model_code", "market_name_en", "market_name_zh", "source", "licence");
  private static final Map<String, String> OPTIONAL_LINES =
      Map.of("Apple", "iphone", "Samsung", "galaxy", "Google", "pixel");
  private static final int SHORTEST_CODE = 4;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private record Phone(Brand brand, String name) {}

  private final Brands brands;
  private final Map<String, Map<String, String>> nameByKey = new HashMap<>();
  private final Map<String, Map<String, String>> nameByShortKey = new HashMap<>();
  private final Map<String, Set<Phone>> byCode = new HashMap<>();

  private Models(Brands brands) {
    this.brands = brands;
  }

  static Models read(Path folder, Brands brands, Problems problems) {
    Models models = new Models(brands);
    for (CsvRow row : CsvTable.read(folder.resolve(FILE), COLUMNS, problems)) {
      Optional<Brand> brand = brands.named(row.text("brand"));
      if (brand.isEmpty()) {
        problems.add(row.place("brand"), "brand.unknown", row.text("brand"));
      } else {
        models.add(brand.get(), row);
      }
    }
    return models;
  }

  private void add(Brand listed, CsvRow row) {
    String english = row.text("market_name_en");
    String chinese = row.text("market_name_zh");
    String name = english.isEmpty() ? chinese : english;
    if (name.isEmpty() || name.contains("/")) {
      return;
    }
    Brand brand = brands.of(PlainText.of(listed.name()), PlainText.of(name)).orElse(listed);
    String known = add(brand, name);
    if (!chinese.isEmpty() && !english.isEmpty()) {
      keys(brand, PlainText.of(chinese)).forEach(key -> names(brand).putIfAbsent(key, known));
    }
    String code = row.text("model_code").toLowerCase(Locale.ROOT);
    if (code.length() >= SHORTEST_CODE && code.chars().anyMatch(Character::isDigit)) {
      byCode.computeIfAbsent(code, any -> new HashSet<>()).add(new Phone(brand, known));
    }
  }

  /** Adds a name under all its keys, and says by which name the model is known. */
  String add(Brand brand, String name) {
    String known = display(brand, name);
    List<String> keys = keys(brand, PlainText.of(name));
    for (String key : keys) {
      String before = names(brand).putIfAbsent(key, known);
      known = before == null ? known : before;
    }
    String line = OPTIONAL_LINES.get(brand.name());
    for (String key : keys) {
      if (line != null && key.startsWith(line) && key.length() > line.length()) {
        nameByShortKey
            .computeIfAbsent(brand.name(), any -> new HashMap<>())
            .merge(
                key.substring(line.length()), known, (one, other) -> one.equals(other) ? one : "");
      }
    }
    return known;
  }

  /** The name without the brand's own, and with single blanks. */
  private static String display(Brand brand, String name) {
    String tidy = name.contains("  ") ? BLANKS.matcher(name).replaceAll(" ") : name;
    int length = brand.name().length();
    boolean branded =
        tidy.length() > length + 1
            && tidy.charAt(length) == ' '
            && tidy.regionMatches(true, 0, brand.name(), 0, length);
    return branded ? tidy.substring(length + 1) : tidy;
  }

  /** The known name of the model that the rest of a model cell names. */
  Optional<String> known(Brand brand, ModelText text) {
    for (UnaryOperator<String> form : forms(brand)) {
      for (String key : text.keys()) {
        String tried = form.apply(key);
        String name = nameByKey.getOrDefault(brand.name(), Map.of()).get(tried);
        if (name == null) {
          name = nameByShortKey.getOrDefault(brand.name(), Map.of()).getOrDefault(tried, "");
        }
        if (!name.isEmpty()) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** Apple's phones have no variants by network, so that a network word there says nothing. */
  private static List<UnaryOperator<String>> forms(Brand brand) {
    UnaryOperator<String> same = key -> key;
    UnaryOperator<String> withoutNetwork =
        key -> key.endsWith("4g") || key.endsWith("5g") ? key.substring(0, key.length() - 2) : key;
    return brand.name().equals("Apple") ? List.of(same, withoutNetwork) : List.of(same);
  }

  /** The brand and name that a model code alone stands for, where it stands for one only. */
  Optional<Map.Entry<Brand, String>> byCode(String plain) {
    Set<Phone> phones = byCode.getOrDefault(plain.replace(" ", ""), Set.of());
    return phones.size() == 1
        ? phones.stream().findFirst().map(phone -> Map.entry(phone.brand(), phone.name()))
        : Optional.empty();
  }

  private Map<String, String> names(Brand brand) {
    return nameByKey.computeIfAbsent(brand.name(), any -> new HashMap<>());
  }

  private List<String> keys(Brand brand, String plain) {
    String rest = brands.without(brand, plain);
    String key = NameKey.of(rest.isEmpty() ? plain : rest);
    List<String> keys = new ArrayList<>(List.of(key));
    if (key.startsWith("iphonese") && key.contains("generation")) {
      keys.addAll(GenerationNames.of(key));
    }
    return keys;
  }
}
