package puhui.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import puhui.bench.data.Year;

/** DuckDB's newest release with the SQL that an expert would write (peer.sql). */
record DuckDb(Home home, int threads, String memory) implements Peer {
  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public String version() {
    try {
      return "DuckDB " + DuckDbDriver.version() + ", " + threads + " threads, " + memory;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public List<String> command(Year year, Path out) throws IOException {
    Path sql = out.resolve("peer.sql");
    Files.writeString(sql, PeerSql.of(home, year, decisions(out), threads, memory));
    List<String> command = new ArrayList<>(start());
    command.add(sql.toString());
    return command;
  }

  /** The command that starts the library and ends: what the peer pays before it does anything. */
  List<String> start() throws IOException {
    Path driver = DuckDbDriver.laidOut(home.work().resolve("duckdb"));
    Path classes = home.folder().resolve("target").resolve("test-classes");
    List<String> command = new ArrayList<>(home.quickJava());
    command.addAll(List.of("-cp", driver + File.pathSeparator + classes, PeerMain.class.getName()));
    return command;
  }
}
