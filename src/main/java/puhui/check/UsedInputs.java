package puhui.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import puhui.report.ManifestJson;
import puhui.report.RunFolder;
import puhui.report.RunResult.Inputs;
import puhui.report.RunResult.OrderInput;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/**
 * Rules, factors, application and whatever else decides beside the orders: a run keeps a copy of it
 * in {@value #FOLDER}, so that the run can be repeated. What changes from before it is read until
 * the run is done ends the run.
 */
public final class UsedInputs {
  public static final String FOLDER = "used/";
  public static final String RULES = FOLDER + "rules/";
  public static final String FACTORS = FOLDER + "factors/";
  public static final String APPLICATION = FOLDER + "application.yaml";
  public static final String MAPPING = FOLDER + "mapping.yaml";
  public static final String LEDGER_FACTS = FOLDER + "ledger-facts.csv";
  public static final String LAST_ACCEPTED = FOLDER + "last-accepted/";

  private final CheckRequest request;
  private final SortedMap<String, Stamp> before;

  /** What tells whether a file was written to. */
  private record Stamp(Path file, long bytes, FileTime changed) {
    static Stamp of(Path file) {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(file, now.size(), now.lastModifiedTime());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private UsedInputs(CheckRequest request) {
    this.request = request;
    before = stamps(request);
  }

  /** Looks at the inputs before anything of them is read. */
  static UsedInputs before(CheckRequest request) {
    return new UsedInputs(request);
  }

  /** Copies them into the run's folder; gives their hashes, with those of the order files. */
  Copied copy(RunFolder folder) {
    SortedMap<String, String> hashes = new TreeMap<>();
    before.forEach((name, stamp) -> hashes.put(name, folder.copy(name, stamp.file())));
    return new Copied(
        Sha256.ofLines(below(hashes, RULES)),
        Sha256.ofLines(below(hashes, FACTORS)),
        hashes.getOrDefault(APPLICATION, ""));
  }

  /** Ends the run where an input is not what it was before it was read. */
  void checkUnchanged() {
    SortedMap<String, Stamp> now = stamps(request);
    for (String name : now.keySet()) {
      if (!now.get(name).equals(before.get(name))) {
        throw changed(now.get(name).file());
      }
    }
    before.forEach(
        (name, stamp) -> {
          if (!now.containsKey(name)) {
            throw changed(stamp.file());
          }
        });
  }

  private static Trouble changed(Path file) {
    return Trouble.input(Place.of(file.toString()), "check.used.changed");
  }

  private static SortedMap<String, String> below(SortedMap<String, String> hashes, String folder) {
    SortedMap<String, String> below = new TreeMap<>();
    hashes
        .tailMap(folder)
        .forEach(
            (name, hash) -> {
              if (name.startsWith(folder)) {
                below.put(name.substring(folder.length()), hash);
              }
            });
    return below;
  }

  private static SortedMap<String, Stamp> stamps(CheckRequest request) {
    SortedMap<String, Stamp> stamps = new TreeMap<>();
    addFolder(stamps, RULES, request.rules());
    addFolder(stamps, FACTORS, request.factors());
    addFile(stamps, APPLICATION, request.application());
    request.mapping().ifPresent(file -> addFile(stamps, MAPPING, file));
    request
        .watch()
        .lastAccepted()
        .ifPresent(
            run -> {
              for (String name : List.of(ManifestJson.NAME, AcceptedRun.SUMMARY)) {
                addFile(stamps, LAST_ACCEPTED + name, run.resolve(name));
              }
            });
    return stamps;
  }

  private static void addFile(SortedMap<String, Stamp> stamps, String name, Path file) {
    if (Files.isRegularFile(file)) {
      stamps.put(name, Stamp.of(file));
    }
  }

  /** What is no folder is refused where it is read. */
  private static void addFolder(SortedMap<String, Stamp> stamps, String name, Path folder) {
    if (Files.isDirectory(folder)) {
      Sha256.files(folder).forEach((below, file) -> stamps.put(name + below, Stamp.of(file)));
    }
  }

  /** SHA-256 of what was copied, hex. */
  record Copied(String rulesSha256, String factorsSha256, String applicationSha256) {
    Inputs with(String programVersion, List<OrderInput> orders) {
      return new Inputs(programVersion, rulesSha256, factorsSha256, applicationSha256, orders);
    }
  }
}
