package puhui.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import puhui.intake.cells.Plain;

/** One line of JSON Lines: an object whose keys are columns and whose values are plain. */
final class JsonLine {
  /** Stands for a list or an object, which no column of ours can hold. */
  static final String NESTED = "[…]";

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final int LONGEST_EXPONENT = 400;

  private JsonLine() {}

  /** The cells by key, numbers as plain decimals; empty where the line is no such object. */
  static Optional<Map<String, String>> cells(String line) {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      Map<String, String> cells = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        cells.put(key, value(parser));
      }
      return parser.nextToken() == null ? Optional.of(cells) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL, VALUE_FALSE -> "";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(parser.getText());
      case START_OBJECT, START_ARRAY -> {
        parser.skipChildren();
        yield NESTED;
      }
      default -> Plain.trim(parser.getText());
    };
  }

  /** 3.56938035643809E14 as its digits; what would be an endless row of zeros stays as it is. */
  private static String plain(String number) {
    BigDecimal value = new BigDecimal(number);
    return Math.abs((long) value.scale()) > LONGEST_EXPONENT ? number : value.toPlainString();
  }
}
