package puhui.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether a check looks at how much each rule catches, and what it is told about that.
 *
 * @param lastAccepted output directory of an earlier run that people accepted
 * @param kept of that run there is only what a run keeps of it
 * @param confirmed ids of rules that are right to catch as much as they do
 */
public record Watch(boolean on, Optional<Path> lastAccepted, boolean kept, List<String> confirmed) {
  /** For orders picked by hand, whose shares mean nothing. */
  public static final Watch OFF = new Watch(false, Optional.empty(), false, List.of());
}
