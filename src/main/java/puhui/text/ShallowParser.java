package puhui.text;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML parser that stops where a file nests deeper than any of ours: the composer calls itself
 * for each level, and a hundred thousand brackets would exhaust the stack.
 */
final class ShallowParser implements Parser {
  private static final int DEEPEST = 50;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setMaxAliasesForCollections(20).setUseMarks(true).build();

  private final Parser parser;
  private int depth;

  private ShallowParser(Parser parser) {
    this.parser = parser;
  }

  /** The root of a document; empty where there is none. */
  static Optional<Node> root(String text) {
    Parser parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    return new Composer(SETTINGS, new ShallowParser(parser)).getSingleNode();
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    if (event.getEventId() == Event.ID.SequenceStart
        || event.getEventId() == Event.ID.MappingStart) {
      depth++;
    } else if (event.getEventId() == Event.ID.SequenceEnd
        || event.getEventId() == Event.ID.MappingEnd) {
      depth--;
    }
    if (depth > DEEPEST) {
      throw new YamlEngineException("nested deeper than " + DEEPEST + " levels");
    }
    return event;
  }
}
