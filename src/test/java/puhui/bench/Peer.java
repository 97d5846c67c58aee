package puhui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import puhui.bench.data.Year;

/** A program that decides every order of a year and writes decisions.csv, as a whole process. */
interface Peer {
  String name();

  /** What is measured, with its version. */
  String version();

  /** The command that decides the year and leaves its output in a folder that is there. */
  List<String> command(Year year, Path out) throws IOException;

  /** Variables that the process is given besides. */
  default Map<String, String> environment() {
    return Map.of();
  }

  /** Where the command leaves its decisions. */
  default Path decisions(Path out) {
    return out.resolve("decisions.csv");
  }
}
