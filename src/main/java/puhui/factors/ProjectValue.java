package puhui.factors;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import puhui.text.Place;

/**
 * The recommended project emissions (annex B; project-value.yaml), for an application without an
 * inventory.
 *
 * @param kgPerPhone kgCO2e per phone sold
 * @param official it is the annex's own
 * @param derivation how the value was found
 */
public record ProjectValue(
    BigDecimal kgPerPhone, boolean official, String derivation, String source) {
  static final String FILE = "project-value.yaml";
  private static final ProjectValue NONE = new ProjectValue(BigDecimal.ZERO, false, "", "");

  static ProjectValue read(Path folder, Problems problems) {
    Path file = folder.resolve(FILE);
    Place place = Place.of(file.toString());
    if (!Files.isRegularFile(file)) {
      problems.add(place, "file.missing");
      return NONE;
    }
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
      Object content =
          new Load(settings).loadFromString(Files.readString(file, StandardCharsets.UTF_8));
      return of(content instanceof Map<?, ?> map ? map : Map.of(), place, problems);
    } catch (MarkedYamlEngineException e) {
      Place at =
          e.getProblemMark()
              .map(mark -> new Place(file.toString(), mark.getLine() + 1, mark.getColumn() + 1))
              .orElse(place);
      problems.add(at, "file.unreadable", e.getProblem());
    } catch (IOException | YamlEngineException e) {
      problems.add(place, "file.unreadable", String.valueOf(e.getMessage()));
    }
    return NONE;
  }

  private static ProjectValue of(Map<?, ?> content, Place place, Problems problems) {
    String kg = text(content, "kgco2e_per_phone", place, problems);
    Object official = content.get("official");
    if (!(official instanceof Boolean)) {
      problems.add(place, "project.official", String.valueOf(official));
    }
    BigDecimal value = BigDecimal.ZERO;
    try {
      value = kg.isEmpty() ? BigDecimal.ZERO : new BigDecimal(kg);
    } catch (NumberFormatException e) {
      problems.add(place, "number.bad", "kgco2e_per_phone", kg);
    }
    if (value.signum() < 0) {
      problems.add(place, "number.negative", "kgco2e_per_phone", kg);
    }
    return new ProjectValue(
        value,
        Boolean.TRUE.equals(official),
        text(content, "derivation", place, problems),
        text(content, "source", place, problems));
  }

  private static String text(Map<?, ?> content, String key, Place place, Problems problems) {
    Object value = content.get(key);
    if (value == null || value.toString().isBlank()) {
      problems.add(place, "cell.missing", key);
      return "";
    }
    return value.toString();
  }
}
