package puhui.factors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puhui.facts.Amount;

/** Which phone brand, model and storage cells name. */
final class PhoneNames {
  private final Brands brands;
  private final Models models;

  PhoneNames(Brands brands, Models models) {
    this.brands = brands;
    this.models = models;
  }

  /**
   * A phone as far as cells name it.
   *
   * @param model known name, or the text in plain form where no table knows it; empty where none is
   *     stated
   */
  record Named(Optional<Brand> brand, String model, Amount storageGb) {}

  Named named(String brandCell, String modelCell, String storageCell) {
    return named(StatedText.plain(brandCell), StatedText.plain(modelCell), storageCell, true);
  }

  /**
   * @param glued names that no table knows are read once more with the brand's own set apart
   */
  private Named named(String brandText, String modelText, String storageCell, boolean glued) {
    StorageText text = StorageText.of(modelText);
    Amount cell = StorageText.ofCell(storageCell);
    Amount storage = cell.stated() ? cell : text.storageGb();
    Optional<Brand> brand = brands.of(brandText, modelText);
    Optional<Map.Entry<Brand, String>> coded = models.byCode(modelText);
    boolean codeFits =
        coded.isPresent() && (brandText.isEmpty() || brand.equals(coded.map(Map.Entry::getKey)));
    if (codeFits) {
      return new Named(coded.map(Map.Entry::getKey), coded.get().getValue(), storage);
    }
    if (brand.isEmpty()) {
      return new Named(brand, "", storage);
    }
    ModelText model = ModelText.of(brands.without(brand.get(), text.rest()));
    Optional<String> known = models.known(brand.get(), model);
    String apart = brands.apart(brand.get(), modelText);
    return known.isPresent() || !glued || apart.equals(modelText)
        ? new Named(brand, known.orElse(unknown(brand.get(), model.barest())), storage)
        : named(brandText, apart, storageCell, false);
  }

  private static String unknown(Brand brand, String key) {
    boolean bare =
        brand.name().equals("Apple") && !key.isEmpty() && Character.isDigit(key.charAt(0));
    return bare ? "iphone" + key : key;
  }

  /** Makes the model of a factor row known, where it is not yet. */
  void learn(PhoneFactor row) {
    brands
        .named(row.brand())
        .filter(
            brand ->
                models
                    .known(brand, ModelText.of(brands.without(brand, PlainText.of(row.model()))))
                    .isEmpty())
        .ifPresent(brand -> models.add(brand, ModelText.withoutCode(row.model())));
  }

  /**
   * Every configuration that a factor row is of: by its name, and by the model code that it gives.
   */
  Set<Configuration> configurations(PhoneFactor row) {
    Set<Configuration> configurations = new LinkedHashSet<>();
    for (String model : namesOf(row.model())) {
      Named named = named(row.brand(), model, row.storageGb().toString());
      named
          .brand()
          .filter(brand -> !named.model().isEmpty())
          .map(brand -> new Configuration(brand.name(), named.model(), named.storageGb()))
          .ifPresent(configurations::add);
    }
    return configurations;
  }

  /** What two rows of the same configuration and day have in common, however they write it. */
  String identity(PhoneFactor row) {
    return configurations(row).stream().findFirst().map(Configuration::toString).orElse(row.id())
        + row.validFrom();
  }

  boolean knowsBrand(String brand) {
    return brands.named(brand).isPresent();
  }

  private static List<String> namesOf(String model) {
    String plain = PlainText.of(model);
    List<String> codes = ModelText.codes(plain);
    return codes.isEmpty()
        ? List.of(model)
        : List.of(ModelText.withoutCode(plain), codes.get(0), model);
  }
}
