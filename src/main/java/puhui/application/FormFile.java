package puhui.application;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * An application file as YAML nodes that know their line and column.
 *
 * <p>UTF-8 with or without BOM, one document, a mapping at its top, at most {@value #MOST_BYTES}
 * bytes and {@value #MOST_ALIASES} aliases; anything else is Trouble with exit code INPUT.
 */
final class FormFile {
  private static final int MOST_BYTES = 3_000_000;
  private static final int MOST_ALIASES = 50;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path path;

  FormFile(Path path) {
    this.path = path;
  }

  MappingNode read() {
    String text = text();
    Node top = compose(text).orElseThrow(() -> trouble("application.empty"));
    if (top instanceof MappingNode mapping) {
      return mapping;
    }
    throw Trouble.input(place(top.getStartMark()), "application.no_mapping");
  }

  Place place(Optional<Mark> mark) {
    return mark.map(m -> new Place(path.toString(), m.getLine() + 1L, m.getColumn() + 1))
        .orElseGet(() -> Place.of(path.toString()));
  }

  private String text() {
    ByteBuffer bytes = ByteBuffer.wrap(bytes());
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      long line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += bytes.get(i) == '\n' ? 1 : 0;
      }
      throw Trouble.input(new Place(path.toString(), line, 0), "application.encoding");
    }
  }

  private byte[] bytes() {
    if (Files.isDirectory(path)) {
      throw trouble("application.directory");
    }
    if (!Files.exists(path)) {
      throw trouble("application.absent");
    }
    try (var stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw trouble("application.too_large", MOST_BYTES);
      }
      return bytes;
    } catch (IOException e) {
      throw trouble("application.unreadable", String.valueOf(e.getMessage()));
    }
  }

  private Optional<Node> compose(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(path.toString())
            .setCodePointLimit(MOST_BYTES)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();
    try {
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      throw invalid(e, text);
    } catch (YamlEngineException e) {
      throw trouble("application.invalid", firstLine(e));
    } catch (StackOverflowError e) {
      // The composer recurses once for each level and has no limit of its own.
      throw trouble("application.too_deep");
    }
  }

  private Trouble invalid(MarkedYamlEngineException e, String text) {
    Optional<Mark> mark = e.getProblemMark();
    boolean tab =
        mark.map(Mark::getIndex)
            .filter(i -> i < text.length() && text.charAt(i) == '\t')
            .isPresent();
    return tab
        ? Trouble.input(place(mark), "application.tab")
        : Trouble.input(place(mark), "application.invalid", String.valueOf(e.getProblem()));
  }

  private Trouble trouble(String id, Object... values) {
    return Trouble.input(Place.of(path.toString()), id, values);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
