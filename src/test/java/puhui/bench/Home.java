package puhui.bench;

import java.nio.file.Path;
import java.util.List;

/** The source checkout that the benchmark runs in, and the Java that it runs with. */
record Home(Path folder) {
  static Home current() {
    String property = System.getProperty("puhui.home", "");
    return new Home(Path.of(property).toAbsolutePath().normalize());
  }

  Path launcher() {
    return folder.resolve("puhui");
  }

  Path rules() {
    return folder.resolve("rules");
  }

  Path factors() {
    return folder.resolve("factors");
  }

  /** Where the benchmark keeps what it makes. */
  Path work() {
    return folder.resolve("target").resolve("bench");
  }

  String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Java with the flags of a quick start, for a process that is native or short. */
  List<String> quickJava() {
    return List.of(
        java(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");
  }
}
