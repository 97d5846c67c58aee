package puhui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.ExitCode;
import puhui.text.Trouble;

class RunFolderTest {
  @TempDir Path here;

  @Test
  void theFolderIsInItsPlaceOnlyAfterTheCommit() throws IOException {
    Path out = here.resolve("结果 1/out");
    try (RunFolder folder = RunFolder.create(out, false)) {
      folder.write("summary.json", "{}\n");
      assertThat(out).doesNotExist();
      folder.commit();
    }
    assertThat(out.resolve("summary.json")).hasContent("{}");
    assertThat(names(out.getParent())).containsExactly("out");
  }

  @Test
  void aRunThatFailsLeavesNothingBehind() throws IOException {
    try (RunFolder folder = RunFolder.create(here.resolve("new/deep/out"), false)) {
      folder.write("summary.json", "{}\n");
    }
    assertThat(names(here)).isEmpty();
  }

  @Test
  void anEmptyDirectoryIsUsed() {
    try (RunFolder folder = RunFolder.create(here, false)) {
      folder.write("summary.json", "{}\n");
      folder.commit();
    }
    assertThat(here.resolve("summary.json")).exists();
  }

  @Test
  void aDirectoryThatIsNotEmptyIsRefusedBeforeAnythingIsWritten() throws IOException {
    Files.writeString(here.resolve("mine.txt"), "x");

    refused(here, false, "report.folder.occupied");
    assertThat(names(here)).containsExactly("mine.txt");
  }

  @Test
  void anEarlierRunIsReplacedOnlyAtTheEnd() throws IOException {
    Path out = earlierRun();
    try (RunFolder folder = RunFolder.create(out, true)) {
      folder.write("summary.json", "new");
      assertThat(out.resolve("summary.json")).hasContent("old");
      folder.commit();
    }
    assertThat(out.resolve("summary.json")).hasContent("new");
    assertThat(names(out)).containsExactly("summary.json");
    assertThat(names(here)).containsExactly("out");
  }

  @Test
  void anEarlierRunStaysWhereTheNextOneFails() throws IOException {
    Path out = earlierRun();
    try (RunFolder folder = RunFolder.create(out, true)) {
      folder.write("summary.json", "new");
    }
    assertThat(out.resolve("summary.json")).hasContent("old");
    assertThat(names(here)).containsExactly("out");
  }

  @Test
  void whatIsNoRunIsKeptBesideWhenItIsOverwritten() throws IOException {
    Path out = Files.createDirectory(here.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "years of work");
    try (RunFolder folder = RunFolder.create(out, true)) {
      folder.commit();
    }
    assertThat(here.resolve("out.before-1/thesis.txt")).exists();
  }

  @Test
  void aRunWithAFileThatItsManifestDoesNotListIsKeptBeside() throws IOException {
    Path out = earlierRun();
    Files.createDirectories(out.resolve("used/rules"));
    Files.writeString(out.resolve("used/rules/mine.txt"), "notes");
    try (RunFolder folder = RunFolder.create(out, true)) {
      folder.commit();
    }
    assertThat(here.resolve("out.before-1/used/rules/mine.txt")).exists();
  }

  @Test
  void aFileIsNoPlaceForAFolder() throws IOException {
    Path file = Files.writeString(here.resolve("out"), "x");

    refused(file, true, "report.folder.file");
    refused(file.resolve("below"), false, "report.folder.unwritable");
    assertThat(names(here)).containsExactly("out");
  }

  @Test
  void theWorkingDirectoryAndTheRootAreNeverReplaced() {
    refused(Path.of(""), true, "report.folder.protected");
    refused(Path.of("").toAbsolutePath().getRoot(), true, "report.folder.protected");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFullDiskEndsTheRunWithItsReason() throws IOException {
    try (RunFolder folder = RunFolder.create(here.resolve("out"), false)) {
      Files.createSymbolicLink(folder.staging().resolve("full"), Path.of("/dev/full"));
      assertThatThrownBy(() -> folder.write("full", "x".repeat(100_000)))
          .isInstanceOfSatisfying(
              Trouble.class,
              trouble -> {
                assertThat(trouble.exitCode()).isEqualTo(ExitCode.INPUT);
                assertThat(trouble.problems().get(0).id()).isEqualTo("report.folder.write");
                assertThat(trouble.problems().get(0).values().get(0)).contains("space");
              });
    }
    assertThat(names(here)).isEmpty();
  }

  @Test
  void whatAKilledRunHasLeftGoesWithTheNextRunIntoTheSamePlace() throws IOException {
    Path left = Files.createDirectories(here.resolve(".out.partial-1/.temporary"));
    Files.writeString(left.resolveSibling(".unfinished"), "");
    Files.writeString(left.resolve("orders"), "x");
    Path foreign = Files.createDirectory(here.resolve(".out.partial-mine"));
    try (RunFolder folder = RunFolder.create(here.resolve("out"), false)) {
      assertThat(left.getParent()).isEqualTo(folder.staging());
      assertThat(left).doesNotExist();
      folder.commit();
    }
    assertThat(names(here)).containsExactly(foreign.getFileName().toString(), "out");
    assertThat(names(here.resolve("out"))).isEmpty();
  }

  @Test
  void aRunThatIsStillAtWorkIsLeftInPeace() throws IOException {
    Path out = here.resolve("out");
    try (RunFolder first = RunFolder.create(out, false)) {
      first.write("summary.json", "{}");
      try (RunFolder second = RunFolder.create(out, false)) {
        assertThat(second.staging()).isNotEqualTo(first.staging());
      }
      first.commit();
    }
    assertThat(out.resolve("summary.json")).hasContent("{}");
    assertThat(names(here)).containsExactly("out");
  }

  private Path earlierRun() throws IOException {
    Path out = Files.createDirectory(here.resolve("out"));
    Files.writeString(out.resolve("summary.json"), "old");
    Files.writeString(out.resolve("manifest.json"), "{\"outputs\": {\"summary.json\": \"\"}}");
    return out;
  }

  private static void refused(Path out, boolean overwrite, String problem) {
    assertThatThrownBy(() -> RunFolder.create(out, overwrite))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.INPUT);
              assertThat(trouble.problems().get(0).id()).isEqualTo(problem);
            });
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
