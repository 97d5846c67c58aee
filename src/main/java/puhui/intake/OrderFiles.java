package puhui.intake;

import java.nio.file.Path;

/**
 * Opens order files of every kind: CSV, plain or gzipped, XLSX and JSON Lines (contract, Orders).
 */
public final class OrderFiles {
  private OrderFiles() {}

  /**
   * Opens the file and checks its header; throws {@link puhui.text.Trouble} with exit code INPUT
   * where the file cannot be read, lacks a needed column or has two that mean the same field.
   * Reading on may throw it too.
   *
   * @param index of the file among the order files, from 0
   */
  public static OrderFile open(Path file, int index, Mapping mapping) {
    return switch (FileKind.of(file)) {
      case CSV -> CsvFiles.open(file, index, mapping);
      case XLSX -> XlsxFiles.open(file, index, mapping);
      case JSON_LINES -> JsonLinesFile.open(file, index, mapping);
    };
  }
}
