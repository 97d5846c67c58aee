package puhui.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import puhui.text.ExitCode;
import puhui.text.Interruption;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * A folder as a commit has it. Only plain files are taken out, byte by byte: no filter, hook or
 * line ending of the repository is applied, and no link is followed. Whether the files are fit to
 * use is for whoever reads them.
 */
final class GitFolder {
  private static final int MOST_FILES = 3000;
  private static final long LARGEST_FILE = 64L << 20;
  private static final ObjectChecker NAMES =
      new ObjectChecker().setSafeForWindows(true).setSafeForMacOS(true);

  private final Path folder;
  private final String revision;
  private final String option;

  private GitFolder(Path folder, String revision, String option) {
    this.folder = folder;
    this.revision = revision;
    this.option = option;
  }

  static OpenFolder takeOut(Path folder, String revision, String option) {
    QuietGit.use();
    return new GitFolder(folder, revision, option).takeOut();
  }

  private OpenFolder takeOut() {
    try {
      Path here = folder.toRealPath();
      FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(here.toFile());
      if (builder.getGitDir() == null) {
        throw trouble("git.repository", revision, option);
      }
      try (Repository repository = builder.setMustExist(true).build()) {
        return takeOut(repository, here);
      }
    } catch (IOException e) {
      throw trouble("git.unreadable", revision, String.valueOf(e.getMessage()));
    }
  }

  private OpenFolder takeOut(Repository repository, Path here) throws IOException {
    if (repository.isBare()) {
      throw trouble("git.repository", revision, option);
    }
    Path top = repository.getWorkTree().toPath().toRealPath();
    String inside = top.relativize(here).toString().replace('\\', '/');
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(commit(repository, top));
      Commit named = Commit.of(revision, commit);
      ObjectId tree = tree(repository, commit.getTree(), inside, named);
      Path copy = Interruption.temporaryFolder("puhui-revision-");
      OpenFolder taken = new OpenFolder(copy, named.asked() + ":" + inside, Optional.of(named));
      try {
        write(repository, tree, taken);
        return taken;
      } catch (IOException | RuntimeException e) {
        taken.close();
        throw e;
      }
    }
  }

  private ObjectId commit(Repository repository, Path top) throws IOException {
    try {
      ObjectId id = repository.resolve(revision + "^{commit}");
      if (id != null) {
        return id;
      }
    } catch (IllegalArgumentException | AmbiguousObjectException | IncorrectObjectTypeException e) {
      throw trouble("git.revision", revision, top, option);
    }
    throw trouble("git.revision", revision, top, option);
  }

  private ObjectId tree(Repository repository, RevTree whole, String inside, Commit commit)
      throws IOException {
    if (inside.isEmpty()) {
      return whole;
    }
    try (TreeWalk walk = TreeWalk.forPath(repository, inside, whole)) {
      if (walk == null || walk.getFileMode(0) != FileMode.TREE) {
        throw trouble("git.absent", inside, commit.asked(), commit.shortId());
      }
      return walk.getObjectId(0);
    }
  }

  private static void write(Repository repository, ObjectId tree, OpenFolder taken)
      throws IOException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      for (int files = 1; walk.next(); files++) {
        if (files > MOST_FILES) {
          throw refused(taken.name(), "git.many", MOST_FILES);
        }
        write(repository, walk, taken);
      }
    }
  }

  private static void write(Repository repository, TreeWalk walk, OpenFolder taken)
      throws IOException {
    String path = walk.getPathString();
    String place = taken.name() + "/" + path.replaceAll("\\p{C}", "?");
    FileMode mode = walk.getFileMode(0);
    if (mode != FileMode.REGULAR_FILE && mode != FileMode.EXECUTABLE_FILE) {
      throw refused(place, mode == FileMode.SYMLINK ? "git.link" : "git.module");
    }
    Path file = taken.path().resolve(checked(path, place)).normalize();
    ObjectLoader blob = repository.open(walk.getObjectId(0));
    if (!file.startsWith(taken.path()) || blob.getSize() > LARGEST_FILE) {
      throw refused(place, "git.large", LARGEST_FILE);
    }
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      blob.copyTo(out);
    }
  }

  /** A tree may hold names such as ".." that no folder can have. */
  private static String checked(String path, String place) {
    try {
      NAMES.checkPath(path);
      return path;
    } catch (CorruptObjectException e) {
      throw refused(place, "git.name");
    }
  }

  private Trouble trouble(String id, Object... values) {
    return Trouble.input(Place.of(folder.toString()), id, values);
  }

  private static Trouble refused(String place, String id, Object... values) {
    return new Trouble(ExitCode.RULES, List.of(Problem.at(Place.of(place), id, values)));
  }
}
