package puhui.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import puhui.report.RunResult.OrderInput;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Sha256;
import puhui.text.Trouble;

/**
 * Finds the order files of a run by name and hash: among those that are given, else in the run's
 * folder, beside it, below the folder that it lies in, and below the current folder.
 */
public final class OrderFilesFound {
  private static final int DEPTH = 4;

  private OrderFilesFound() {}

  /**
   * The files in the run's order. One that is not there is Trouble with exit code INPUT, one that
   * is there and has changed with LOOK; every one of them is named.
   *
   * @param given order files or folders that hold them; empty where they are looked for
   */
  public static List<Path> of(FinishedRun run, List<Path> given) {
    Set<Path> places = given.isEmpty() ? places(run.folder()) : new LinkedHashSet<>(given);
    List<Path> found = new ArrayList<>();
    List<Problem> missing = new ArrayList<>();
    List<Problem> changed = new ArrayList<>();
    for (OrderInput wanted : run.manifest().orderFiles()) {
      List<Path> named = named(wanted, places);
      Optional<Path> same = named.stream().filter(file -> isSame(file, wanted)).findFirst();
      if (same.isPresent()) {
        found.add(same.get());
      } else if (named.isEmpty()) {
        missing.add(Problem.at(Place.of(wanted.file()), "run.orders.missing", wanted.sha256()));
      } else {
        Place place = Place.of(named.get(0).toString());
        changed.add(Problem.at(place, "run.orders.changed", wanted.sha256()));
      }
    }
    if (!changed.isEmpty()) {
      throw new Trouble(ExitCode.LOOK, changed);
    }
    if (!missing.isEmpty()) {
      throw new Trouble(ExitCode.INPUT, missing);
    }
    return found;
  }

  private static Set<Path> places(Path folder) {
    Path run = folder.toAbsolutePath().normalize();
    Set<Path> places = new LinkedHashSet<>();
    places.add(run);
    if (run.getParent() != null) {
      places.add(run.getParent());
    }
    places.add(Path.of("").toAbsolutePath());
    return places;
  }

  /** Files with the name of the one wanted, nearest first; a file that was given counts anyhow. */
  private static List<Path> named(OrderInput wanted, Set<Path> places) {
    String name = wanted.file().substring(wanted.file().lastIndexOf('/') + 1);
    Set<Path> named = new LinkedHashSet<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        walk(place, name, named);
      } else if (place.getFileName().toString().equals(name)) {
        named.add(place);
      }
    }
    return List.copyOf(named);
  }

  private static void walk(Path place, String name, Set<Path> named) {
    if (Files.isRegularFile(place.resolve(name))) {
      named.add(place.resolve(name));
    }
    try {
      Files.walkFileTree(
          place,
          Set.<FileVisitOption>of(),
          DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
              boolean hidden =
                  !folder.equals(place) && folder.getFileName().toString().startsWith(".");
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
              if (is.isRegularFile() && file.getFileName().toString().equals(name)) {
                named.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSame(Path file, OrderInput wanted) {
    try {
      return Sha256.ofFile(file).equals(wanted.sha256());
    } catch (UncheckedIOException unreadable) {
      return false;
    }
  }
}
