package puhui.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import puhui.text.Place;
import puhui.text.Trouble;

/** What an order file is, told by its first bytes and, for JSON Lines, its name. */
enum FileKind {
  CSV,
  XLSX,
  JSON_LINES;

  private static final int SAMPLE = 1 << 13;

  /**
   * The kind of the file; throws where there is no such file or it is of no kind that can be read.
   */
  static FileKind of(Path file) {
    Place place = Place.of(file.toString());
    if (Files.isDirectory(file)) {
      throw Trouble.input(place, "intake.file.directory");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw Trouble.input(place, "intake.file.special");
    }
    byte[] head = OrderBytes.head(file, SAMPLE);
    refuse(head, place);
    if (starts(head, 'P', 'K', 3, 4)) {
      return XLSX;
    }
    String text =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "")
            .strip();
    if (text.isEmpty()) {
      throw Trouble.input(place, "intake.file.empty");
    }
    return jsonLines(file, text) ? JSON_LINES : CSV;
  }

  private static boolean jsonLines(Path file, String text) {
    String name =
        String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return text.startsWith("{") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static void refuse(byte[] head, Place place) {
    if (head.length == 0) {
      throw Trouble.input(place, "intake.file.empty");
    }
    if (starts(head, 'P', 'A', 'R', '1')) {
      throw Trouble.input(place, "intake.file.parquet");
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw Trouble.input(place, "intake.file.ole");
    }
    if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) || everyOtherByteIsNul(head)) {
      throw Trouble.input(place, "intake.file.utf16");
    }
    if (starts(head, '%', 'P', 'D', 'F')
        || starts(head, 0x89, 'P', 'N', 'G')
        || starts(head, 0x1F, 0x8B)) {
      throw Trouble.input(place, "intake.file.binary");
    }
  }

  /** UTF-16 without a byte order mark; a few NUL bytes are only bad rows. */
  private static boolean everyOtherByteIsNul(byte[] head) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        even += 1 - (i & 1);
        odd += i & 1;
      }
    }
    return Math.max(even, odd) > head.length / 6 && Math.min(even, odd) * 8 < Math.max(even, odd);
  }

  private static boolean starts(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
