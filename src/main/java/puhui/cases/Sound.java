package puhui.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import puhui.intake.Field;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;
import puhui.text.Yaml;

/**
 * The order and the application that every rule lets pass (cases/sound.yaml): a case says only what
 * differs from them.
 *
 * @param order cells by {@link Field#ordinal()}
 * @param factorSet folder below the cases folder whose files replace those of the factors
 */
record Sound(String[] order, Yaml application, String factorSet) {
  static final String FILE = "sound.yaml";

  /** The folder that holds the sound order: the given one, or the nearest above it. */
  static Path folder(Path cases) {
    for (Path at = cases.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(FILE))) {
        return at;
      }
    }
    throw Trouble.input(Place.of(cases.toString()), "cases.sound.missing", FILE);
  }

  static Sound read(Path folder, List<Problem> problems) {
    Path file = folder.resolve(FILE);
    Yaml root = Yaml.read(file, ExitCode.INPUT, problems);
    List<String> keys = List.of("order", "application", "factor_set");
    Map<String, Yaml> entries = root.map(keys);
    for (String key : keys) {
      if (!entries.containsKey(key)) {
        throw Trouble.input(Place.of(file.toString()), "cases.key.missing", key);
      }
    }
    String[] none = new String[Field.values().length];
    java.util.Arrays.fill(none, "");
    String[] order = OrderCells.of(none, entries.get("order"));
    return new Sound(order, entries.get("application"), entries.get("factor_set").text());
  }
}
