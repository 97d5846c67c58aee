package puhui.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.ExitCode;
import puhui.text.Trouble;

/** A repository with three commits of the folder "policy/rules". */
class GitFolderTest {
  @TempDir Path temp;
  private Path rules;
  private Git git;

  @BeforeEach
  void commitThreeTimes() throws IOException, GitAPIException {
    QuietGit.use();
    Path top = Files.createDirectories(temp.resolve("repository"));
    git = Git.init().setDirectory(top.toFile()).setInitialBranch("main").call();
    rules = Files.createDirectories(top.resolve("policy/rules"));
    Files.writeString(top.resolve("README"), "no rules yet");
    commit("Begin");
    write("parameters.yaml", "one");
    write("order/AP-01.drl", "first");
    commit("Write the first rule");
    git.tag()
        .setName("accepted")
        .setAnnotated(true)
        .setMessage("as accepted")
        .setSigned(false)
        .call();
    write("order/AP-01.drl", "second");
    commit("Change the rule\n\nand say why");
  }

  @Test
  void aCommitIsNamedInEveryWayThatGitKnows() throws IOException {
    String id = git.getRepository().resolve("HEAD~1").name();
    for (String name :
        new String[] {"HEAD~1", "HEAD^", "accepted", "main~1", id, id.substring(0, 8)}) {
      assertThat(ruleOf(name)).as(name).isEqualTo("first");
    }
    assertThat(ruleOf("main")).isEqualTo("second");
    write("order/AP-01.drl", "not committed");
    assertThat(ruleOf("HEAD")).isEqualTo("second");
  }

  @Test
  void theCommitIsToldWithoutItsAuthorAndTheCopyIsDeleted() {
    OpenFolder taken = open("HEAD");
    try (taken) {
      Commit commit = taken.commit().orElseThrow();
      assertThat(commit.asked()).isEqualTo("HEAD");
      assertThat(commit.subject()).isEqualTo("Change the rule");
      assertThat(commit.id()).hasSize(40).startsWith(commit.shortId());
      assertThat(taken.name()).isEqualTo("HEAD:policy/rules");
      assertThat(taken.path().resolve("order/AP-01.drl")).exists();
      assertThat(taken.toString()).doesNotContain("Someone", "example.org");
    }
    assertThat(taken.path()).doesNotExist();
  }

  @Test
  void aFolderOfThatNameComesFirstUnlessGitIsAskedFor() {
    assertThat(Source.of(rules.toString(), rules)).isEqualTo(Source.of(rules));
    assertThat(Source.of("HEAD~1", rules)).isEqualTo(new Source(rules, Optional.of("HEAD~1")));
    assertThat(Source.of("git:src", rules)).isEqualTo(new Source(rules, Optional.of("src")));
  }

  @Test
  void whatIsNoRevisionIsAnInputThatIsWrong() {
    refused("HEAD~9", ExitCode.INPUT, "git.revision");
    refused("no-such-branch", ExitCode.INPUT, "git.revision");
    refused("rules/of last year", ExitCode.INPUT, "git.revision");
    refused("HEAD^{tree}", ExitCode.INPUT, "git.revision");
    refused("..", ExitCode.INPUT, "git.revision");
  }

  @Test
  void aRevisionThatHasNoSuchFolderYetSaysSo() {
    refused("HEAD~2", ExitCode.INPUT, "git.absent");
  }

  @Test
  void aFolderOutsideAnyRepositoryHasNoRevisions() throws IOException {
    rules = Files.createDirectories(temp.resolve("outside"));

    refused("HEAD", ExitCode.INPUT, "git.repository");
  }

  @Test
  void linksAndModulesAreRefused() throws IOException, GitAPIException {
    add("policy/rules/order/AP-02.drl", FileMode.SYMLINK);
    refused("HEAD", ExitCode.RULES, "git.link");
    add("policy/rules/order/AP-02.drl", FileMode.GITLINK);
    refused("HEAD", ExitCode.RULES, "git.module");
  }

  @Test
  void aProblemInARevisionNamesTheRevision() {
    try (OpenFolder taken = open("HEAD~1")) {
      assertThatThrownBy(
              () ->
                  taken.read(
                      path -> {
                        throw Trouble.input(
                            puhui.text.Place.of(path.resolve("order/AP-01.drl").toString()), "x");
                      }))
          .isInstanceOfSatisfying(
              Trouble.class,
              trouble ->
                  assertThat(trouble.problems().get(0).place().file())
                      .isEqualTo("HEAD~1:policy/rules/order/AP-01.drl"));
    }
  }

  private void refused(String revision, ExitCode code, String id) {
    assertThatThrownBy(() -> open(revision))
        .as(revision)
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.problems().get(0).id()).isEqualTo(id);
              assertThat(trouble.exitCode()).isEqualTo(code);
            });
  }

  private String ruleOf(String revision) throws IOException {
    try (OpenFolder taken = open(revision)) {
      return Files.readString(taken.path().resolve("order/AP-01.drl"));
    }
  }

  private OpenFolder open(String revision) {
    return OpenFolder.of(new Source(rules, Optional.of(revision)), "--before");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(rules.resolve(name).getParent());
    Files.writeString(rules.resolve(name), text);
  }

  private void commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    commitIndex(message);
  }

  private void commitIndex(String message) throws GitAPIException {
    git.commit()
        .setMessage(message)
        .setSign(false)
        .setAuthor("Someone", "someone@example.org")
        .setCommitter("Someone", "someone@example.org")
        .call();
  }

  /** Commits an entry of that kind which no working folder has to hold. */
  private void add(String path, FileMode mode) throws IOException, GitAPIException {
    ObjectId content;
    try (ObjectInserter inserter = git.getRepository().newObjectInserter()) {
      content =
          mode == FileMode.GITLINK
              ? git.getRepository().resolve("HEAD")
              : inserter.insert(
                  Constants.OBJ_BLOB, "../../../README".getBytes(StandardCharsets.UTF_8));
      inserter.flush();
    }
    var index = git.getRepository().lockDirCache();
    DirCacheEditor editor = index.editor();
    editor.add(
        new DirCacheEditor.PathEdit(path) {
          @Override
          public void apply(DirCacheEntry entry) {
            entry.setFileMode(mode);
            entry.setObjectId(content);
          }
        });
    editor.commit();
    commitIndex("Add " + mode);
  }
}
