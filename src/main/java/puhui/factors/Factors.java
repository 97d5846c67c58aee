package puhui.factors;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import puhui.facts.Amount;
import puhui.facts.Application.FactorSet;
import puhui.facts.Day;
import puhui.facts.DeliveryPlace;
import puhui.facts.Device;
import puhui.facts.Imei;
import puhui.text.ExitCode;
import puhui.text.Sha256;

/**
 * The factors folder, loaded and checked; what cleaning and the calculation ask of it. Safe to
 * share between threads.
 */
public final class Factors {
  /** The parameter that says which stages the default baseline consists of. */
  public static final String DEFAULT_STAGES = "defaultStages";

  /** What that parameter may say; the first is production alone. */
  public static final List<String> STAGES = List.of("production", "production+distribution");

  private final FactorsFolder folder;
  private final Places places;
  private final Footprints table;
  private final Phones phones;
  private final DefaultFactor productionDefault;
  private final DefaultFactor wholeDefault;

  private Factors(FactorsFolder folder) {
    this.folder = folder;
    this.places = new Places(folder.divisions());
    List<PhoneFactor> ofEveryone = folder.supplementary().acceptedFor("");
    Stream.of(
            folder.phones().rows(),
            folder.supplementary().rows().stream().map(SupplementaryTable.Row::phone).toList())
        .flatMap(List::stream)
        .forEach(folder.names()::learn);
    this.table = Footprints.of(folder.phones().rows(), folder.names());
    this.phones = new Phones(folder.names(), table, Footprints.of(ofEveryone, folder.names()));
    this.productionDefault = folder.defaults().factor(true).orElseThrow();
    this.wholeDefault = folder.defaults().factor(false).orElseThrow();
  }

  private Factors(Factors other, String applicant) {
    this.folder = other.folder;
    this.places = other.places;
    this.table = other.table;
    List<PhoneFactor> accepted = folder.supplementary().acceptedFor(applicant);
    this.phones = new Phones(folder.names(), table, Footprints.of(accepted, folder.names()));
    this.productionDefault = other.productionDefault;
    this.wholeDefault = other.wholeDefault;
  }

  /**
   * Loads and checks the folder; throws {@link puhui.text.Trouble} with exit code RULES and every
   * problem found.
   */
  public static Factors load(Path folder) {
    Problems problems = new Problems();
    FactorsFolder read = FactorsFolder.read(folder, problems);
    problems.throwIfAny(ExitCode.RULES);
    return new Factors(read);
  }

  /** The same factors with what a verifier has accepted of this applicant's supplementary table. */
  public Factors forApplicant(String name) {
    return new Factors(this, name);
  }

  /**
   * The meaning of a word of a closed list (terms.csv), e.g. "MOBILE_PHONE" for ("category", "手机").
   */
  public Optional<String> meaning(String column, String word) {
    return folder.terms().meaning(column, word);
  }

  /** A word of a closed list that has this meaning; none where the list has none. */
  public Optional<String> word(String column, String meaning) {
    return folder.terms().word(column, meaning);
  }

  /** The IMEI with what is wrong with it; the text is cleaned already. */
  public Imei imei(String cleaned) {
    return folder.imeis().check(cleaned);
  }

  /** Reads genuine IMEIs from the bytes of plain cells, as {@link #imei} would. */
  public ImeiBytes imeiBytes() {
    return folder.imeis().bytes();
  }

  /** Where an address text and a division code (either may be "") lie. */
  public DeliveryPlace place(String address, String districtCode) {
    return places.place(address, districtCode);
  }

  /** Where an address and a code lie together that lie there each by itself. */
  public static DeliveryPlace place(DeliveryPlace byText, DeliveryPlace byCode) {
    return Places.both(byText, byCode);
  }

  /** A memory of where addresses lie, empty yet, for one thread. */
  public AddressPaths addressPaths() {
    return new AddressPaths(places.names());
  }

  /** The district of Shenzhen in which they lie; "" where they name none. */
  public String district(String address, String districtCode) {
    return places.district(address, districtCode);
  }

  /**
   * The phone that brand, model and storage cells name, with its footprints in force on the day.
   */
  public Device device(String brand, String model, String storage, Imei imei, Day date) {
    return phones.device(brand, model, storage, imei, date);
  }

  /**
   * The default baseline.
   *
   * @param productionOnly the parameter defaultStages: production only, or production and
   *     distribution
   */
  public DefaultFactor defaultFactor(boolean productionOnly) {
    return productionOnly ? productionDefault : wholeDefault;
  }

  /** The default if the rows that set the computed one were not there, kgCO2e; else that one. */
  public BigDecimal nextDefaultKg(boolean productionOnly) {
    return folder
        .defaults()
        .next(productionOnly)
        .orElseGet(() -> defaultFactor(productionOnly).kg());
  }

  /** Days from which a phone may have another footprint than before. */
  public SortedSet<Day> changeDays() {
    SortedSet<Day> days = new TreeSet<>();
    Stream.of(
            folder.phones().rows().stream(),
            folder.supplementary().rows().stream().map(SupplementaryTable.Row::phone))
        .flatMap(rows -> rows)
        .map(PhoneFactor::validFrom)
        .filter(Day::stated)
        .forEach(days::add);
    return days;
  }

  /** The factor set as the rules about the application see it. */
  public FactorSet factSet() {
    Set<Stage> anywhere = EnumSet.noneOf(Stage.class);
    Set<Stage> everywhere = EnumSet.allOf(Stage.class);
    for (PhoneFactor row : folder.phones().rows()) {
      anywhere.addAll(row.boundary());
      everywhere.retainAll(row.boundary());
    }
    return new FactorSet(
        folder.phones().official(),
        everywhere.contains(Stage.PRODUCTION),
        everywhere.contains(Stage.DISTRIBUTION),
        anywhere.contains(Stage.RAW_MATERIALS),
        anywhere.contains(Stage.USE),
        anywhere.contains(Stage.END_OF_LIFE),
        Amount.of(rowsBeyondBoundary().size()),
        folder.projectValue().official());
  }

  /**
   * Rows of the table in use that include what the methodology does not credit (BD-20, BD-21), in
   * the file's order.
   */
  public List<PhoneFactor> rowsBeyondBoundary() {
    return phoneFactors().stream().filter(PhoneFactor::beyondBoundary).toList();
  }

  /** The table of baselines in use, in the file's order. */
  public List<PhoneFactor> phoneFactors() {
    return folder.phones().rows();
  }

  /** The emission factors of activities, by id. */
  public SortedMap<String, EmissionFactor> emissionFactors() {
    return folder.emissionFactors();
  }

  /** The recommended project emissions per phone. */
  public ProjectValue projectValue() {
    return folder.projectValue();
  }

  /** SHA-256 of the folder as it is now, hex. */
  public String sha256() {
    return Sha256.ofFolder(folder.path());
  }
}
