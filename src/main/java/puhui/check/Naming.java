package puhui.check;

import java.util.List;

/**
 * How what went into a run is named in its outputs, where another run named it before.
 *
 * @param orderFiles names of the order files; empty where the shortest paths are taken
 * @param programVersion "" where it is that of this program
 */
public record Naming(List<String> orderFiles, String programVersion) {
  /** Each by its own name. */
  public static final Naming OWN = new Naming(List.of(), "");

  String version() {
    return programVersion.isEmpty() ? ProgramVersion.get() : programVersion;
  }
}
