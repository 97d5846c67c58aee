package puhui.generate.words;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A word list of the generator: a CSV resource beside this package, one entry a line. */
final class WordList {
  private WordList() {}

  static <T> List<T> read(String name, Function<NamedCsvRecord, T> entry) {
    String resource = "/puhui/generate/" + name;
    try (var stream = WordList.class.getResourceAsStream(resource);
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
        var records = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return records.stream().map(entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
