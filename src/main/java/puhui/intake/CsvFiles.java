package puhui.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Opens CSV files: finds encoding, separator and header, each by what the file's first rows make of
 * it.
 */
final class CsvFiles {
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int SAMPLE = 1 << 13;

  private CsvFiles() {}

  static OrderFile open(Path file, int index, Mapping mapping) {
    Charset charset = Encoding.of(file, mapping.columnNames());
    Found found = find(file, charset, mapping);
    Header header = checked(file, found.search());
    CsvOrders.Form form =
        new CsvOrders.Form(file, index, charset, found.separator(), header, mapping);
    return new CsvOrders(form, found.search().orElseThrow().skipped() + 1);
  }

  /** The separator with which the first rows name the most columns. */
  private static Found find(Path file, Charset charset, Mapping mapping) {
    Found best = new Found(SEPARATORS[0], Optional.empty());
    Trouble first = null;
    for (int i = 0; i < SEPARATORS.length && !best.complete(); i++) {
      try (CsvRows rows = new CsvRows(file, OrderBytes.open(file), charset, SEPARATORS[i], 0)) {
        Found found = new Found(SEPARATORS[i], HeaderSearch.in(rows, mapping.columnNames()));
        if (found.search().isEmpty()) {
          return found;
        }
        best = found.known() > best.known() ? found : best;
      } catch (Trouble trouble) {
        first = first == null ? trouble : first;
      }
    }
    if (first != null && !best.complete()) {
      throw first;
    }
    return best;
  }

  private static Header checked(Path file, Optional<HeaderSearch> search) {
    Place place = Place.of(file.toString());
    HeaderSearch found = search.orElseThrow(() -> Trouble.input(place, "intake.file.empty"));
    if (found.known() == 0 && binary(OrderBytes.head(file, SAMPLE))) {
      throw Trouble.input(place, "intake.file.binary");
    }
    return found.header().check(new Place(file.toString(), found.line(), 0));
  }

  private static boolean binary(byte[] head) {
    int control = 0;
    for (byte b : head) {
      control += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
    }
    return control > 0;
  }

  /** A separator and the header that it makes; no header where no row has any value. */
  private record Found(char separator, Optional<HeaderSearch> search) {
    int known() {
      return search.map(HeaderSearch::known).orElse(-1);
    }

    boolean complete() {
      return search.filter(found -> found.header().complete()).isPresent();
    }
  }
}
