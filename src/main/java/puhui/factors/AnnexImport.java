package puhui.factors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Puts the official annex A in force: checks it, writes it as phones.csv, keeps the table that it
 * replaces.
 */
public final class AnnexImport {
  /**
   * What was done.
   *
   * @param phones configurations now in force
   * @param kept where the replaced table lies
   * @param productionDefault the default from production alone, printed and computed
   * @param before the default of the replaced table
   */
  public record Imported(
      int phones, Path kept, DefaultFactor productionDefault, DefaultFactor before) {}

  private AnnexImport() {}

  /**
   * Throws {@link Trouble} with every problem, and changes nothing, where annex or folder is not
   * fit.
   */
  public static Imported into(Path folder, Path annex) {
    Problems folderProblems = new Problems();
    FactorsFolder current = FactorsFolder.read(folder, folderProblems);
    folderProblems.throwIfAny(ExitCode.RULES);
    Problems problems = new Problems();
    List<CsvRow> rows = new AnnexRows(annex, problems).read();
    problems.throwIfAny(ExitCode.INPUT);
    PhoneTable table = PhoneTable.of(rows, annex, current.names(), problems);
    new AnnexCheck(current).check(rows, problems);
    Defaults defaults = new Defaults(table, current.publicFootprints(), current.brands());
    if (!defaults.found()) {
      problems.add(Place.of(annex.toString()), "default.none");
    }
    problems.throwIfAny(ExitCode.INPUT);
    Path kept = replace(folder, current.phones().official(), csv(rows));
    return new Imported(
        table.rows().size(),
        kept,
        defaults.factor(true).orElseThrow(),
        current.defaults().factor(true).orElseThrow());
  }

  private static String csv(List<CsvRow> rows) {
    StringWriter text = new StringWriter();
    CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    writer.writeRecord(PhoneTable.COLUMNS);
    rows.forEach(row -> writer.writeRecord(PhoneTable.COLUMNS.stream().map(row::text).toList()));
    return text.toString();
  }

  /** The new table takes the old one's place in one step, once the old one is kept. */
  private static Path replace(Path folder, boolean official, String csv) {
    Path table = folder.resolve(PhoneTable.FILE);
    Path kept = folder.resolve(official ? "phones.previous.csv" : "phones.indicative.csv");
    Path written = folder.resolve(".phones.csv.new");
    try {
      Files.writeString(written, csv, StandardCharsets.UTF_8);
      Files.copy(table, kept, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          written, table, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      written.toFile().delete();
      throw Trouble.input(Place.of(folder.toString()), "factors.annex.unwritable", e.getMessage());
    }
    return kept;
  }
}
