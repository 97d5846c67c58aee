package puhui.impact;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import puhui.check.CheckRequest;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.git.Source;
import puhui.rules.RuleFolder;
import puhui.text.Language;
import puhui.text.Progress;

/** A copy of the rules to be edited, and comparisons with it, for tests. */
final class TwoVersions {
  static final Path RULES = Path.of("rules");
  static final Path FACTORS = Path.of("factors");
  final Path edited;
  private final Path application;
  private final Path orders;
  private Path before = RULES;
  private Path factors = FACTORS;

  TwoVersions(Path edited, Path application, Path orders) throws IOException {
    this.edited = copy(RULES, edited);
    this.application = application;
    this.orders = orders;
  }

  /** Orders of the demo's platform in 2023; cells of a row as in {@link #row}. */
  static TwoVersions ofRows(Path temp, String... rows) throws IOException {
    String header =
        "order_id,order_date,platform,user_id,buyer_type,agreement_id,address,category,condition,status,imei,brand,model,storage_gb\n";
    Path orders = temp.resolve("orders.csv");
    Files.writeString(orders, header + String.join("", rows));
    return new TwoVersions(temp.resolve("edited"), Path.of("cases/demo/application.yaml"), orders);
  }

  /** An order in which nothing is wrong but what these cells make so. */
  static String row(String id, String date, String agreement, String imei) {
    return "%s,%s,示例平台,u-%s,个人,%s,广东省深圳市福田区,手机,99新,已完成,%s,Apple,iPhone 13,128\n"
        .formatted(id, date, id, agreement, imei);
  }

  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  /** What is edited so far is the version before; further edits make the one after. */
  TwoVersions startFromHere(Path kept) throws IOException {
    before = copy(edited, kept);
    return this;
  }

  /** Edits the file of the folder whose name begins so. */
  TwoVersions edit(String folder, String name, String text, String replacement) throws IOException {
    Path file = file(folder, name);
    String content = Files.readString(file);
    if (!content.contains(text)) {
      throw new IllegalArgumentException(file + " has no " + text);
    }
    Files.writeString(file, content.replace(text, replacement));
    return this;
  }

  TwoVersions creditingStart(String day) throws IOException {
    return edit("", "parameters", "value: 2022-08-18", "value: " + day);
  }

  TwoVersions remove(String folder, String name) throws IOException {
    Files.delete(file(folder, name));
    return this;
  }

  /** A rule like AP-09 with another id, condition and outcome. */
  TwoVersions add(String id, String condition, String outcome) throws IOException {
    String text =
        Files.readString(file("order", "AP-09"))
            .replace("AP-09", id)
            .replace("!agreementId.stated", condition)
            .replace("outcome.reject", "outcome." + outcome);
    Files.writeString(edited.resolve("order/" + id + "-added.drl"), text);
    return this;
  }

  TwoVersions withFactors(Path others) {
    factors = others;
    return this;
  }

  ImpactResult compare(Path out, int threads) {
    return compare(out, threads, OptionalLong.empty(), Optional.empty());
  }

  ImpactResult compare(
      Path out, int threads, OptionalLong maxFlips, Optional<BigDecimal> maxTonnes) {
    return new Impact(request(out, threads, maxFlips, maxTonnes), Progress.NONE).run();
  }

  ImpactResult compare(Path out, Function<RuleFolder, Strata> strata) {
    return new Impact(
            request(out, 2, OptionalLong.empty(), Optional.empty()), Progress.NONE, strata)
        .run();
  }

  /** The flips that come of it, by order id. */
  List<String> flips(Path out) throws IOException {
    compare(out, 2);
    return read(out).stream()
        .map(
            flip ->
                String.join(
                    " | ",
                    flip.getField("order_id"),
                    flip.getField("decision_before") + " " + flip.getField("rules_before"),
                    flip.getField("decision_after") + " " + flip.getField("rules_after"),
                    flip.getField("cause"),
                    flip.getField("struck")))
        .toList();
  }

  static List<NamedCsvRecord> read(Path out) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(out.resolve("flips.csv"))) {
      return csv.stream().toList();
    }
  }

  private ImpactRequest request(
      Path out, int threads, OptionalLong maxFlips, Optional<BigDecimal> maxTonnes) {
    return new ImpactRequest(
        application,
        List.of(orders),
        out,
        Source.of(before),
        Source.of(edited),
        Source.of(FACTORS),
        Source.of(factors),
        Optional.empty(),
        Language.EN,
        threads,
        Sampling.ALL,
        false,
        CheckRequest.USUAL_MEMORY,
        true,
        maxFlips,
        maxTonnes);
  }

  private Path file(String folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(edited.resolve(folder))) {
      return files.filter(f -> f.getFileName().toString().startsWith(name)).findFirst().get();
    }
  }
}
