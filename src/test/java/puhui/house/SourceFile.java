package puhui.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

/** A Java file as the compiler reads it, parsed only. */
record SourceFile(Path path, CompilationUnitTree tree, SourcePositions positions) {
  static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  /** Every Java file under a folder of the project, "src/main/java" say, sorted. */
  static List<SourceFile> under(String folder) {
    Path top = ROOT.resolve(folder);
    if (!Files.isDirectory(top)) {
      return List.of();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> all = Files.walk(top);
        var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> paths = all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      return Stream.of(task.parse())
          .flatMap(units -> StreamSupport.stream(units.spliterator(), false))
          .map(unit -> new SourceFile(Path.of(unit.getSourceFile().toUri()), unit, positions))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines that a part of the file stands on. */
  long lines(Tree part) {
    var lines = tree.getLineMap();
    long first = lines.getLineNumber(positions.getStartPosition(tree, part));
    return lines.getLineNumber(positions.getEndPosition(tree, part)) - first + 1;
  }

  long lines() {
    try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** file:line of a part, as every message shows a place. */
  String place(Tree part) {
    long start = positions.getStartPosition(tree, part);
    return ROOT.relativize(path) + ":" + tree.getLineMap().getLineNumber(start);
  }
}
