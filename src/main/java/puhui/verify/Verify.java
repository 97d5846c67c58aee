package puhui.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import puhui.check.AcceptedRun;
import puhui.check.Check;
import puhui.check.ProgramVersion;
import puhui.check.UsedInputs;
import puhui.report.DecisionsCsv;
import puhui.run.FileChange;
import puhui.run.FinishedRun;
import puhui.run.OrderFilesFound;
import puhui.text.Interruption;
import puhui.text.Progress;

/** Looks whether a run is as it was written, and repeats it from its own folder. */
public final class Verify {
  private static final DecisionsCompared NONE = new DecisionsCompared(0, List.of());

  private final VerifyRequest request;
  private final Progress progress;

  public Verify(VerifyRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /** Compares all files with the manifest, and all outputs with those of the repeated run. */
  public Verification run() {
    FinishedRun run = FinishedRun.open(request.run());
    Seal seal = Seal.of(request.run(), request);
    List<FileChange> changes = run.changes();
    if (seal.broken() || changes.stream().anyMatch(Verify::wasUsed)) {
      return result(run, seal, changes, false, List.of(), NONE, List.of());
    }
    List<Path> orders = OrderFilesFound.of(run, request.orders());
    try {
      Path temporary = Interruption.temporaryFolder("puhui-verify-");
      try {
        return compare(run, seal, changes, orders, temporary.resolve("run"));
      } finally {
        Interruption.delete(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Verification compare(
      FinishedRun run, Seal seal, List<FileChange> changes, List<Path> orders, Path out) {
    new Check(run.repeat(orders, out, request.threads(), request.memoryBytes()), progress).run();
    FinishedRun again = FinishedRun.open(out);
    List<String> differing = differing(run, again, changes);
    DecisionsCompared compared =
        differing.contains(DecisionsCsv.NAME)
            ? DecisionsCompared.of(
                run.file(DecisionsCsv.NAME), again.file(DecisionsCsv.NAME), request.differences())
            : NONE;
    List<SummaryCompared> figures =
        differing.contains(AcceptedRun.SUMMARY)
            ? SummaryCompared.of(run.summary(), again.summary())
            : List.of();
    return result(run, seal, changes, true, differing, compared, figures);
  }

  /** Outputs that are not what comes out again; one that is gone has nothing to be compared. */
  private static List<String> differing(
      FinishedRun run, FinishedRun again, List<FileChange> changes) {
    Map<String, String> before = run.manifest().outputs();
    Map<String, String> now = again.manifest().outputs();
    List<String> missing =
        changes.stream()
            .filter(change -> change.kind() == FileChange.Kind.MISSING)
            .map(FileChange::file)
            .toList();
    List<String> changed = changes.stream().map(FileChange::file).toList();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    List<String> differing = new ArrayList<>();
    for (String name : names) {
      boolean same = before.containsKey(name) && before.get(name).equals(now.get(name));
      if ((!same || changed.contains(name)) && !missing.contains(name)) {
        differing.add(name);
      }
    }
    return differing;
  }

  private static boolean wasUsed(FileChange change) {
    return change.file().startsWith(UsedInputs.FOLDER);
  }

  private static Verification result(
      FinishedRun run,
      Seal seal,
      List<FileChange> changes,
      boolean repeated,
      List<String> differing,
      DecisionsCompared orders,
      List<SummaryCompared> figures) {
    return new Verification(
        seal,
        run.manifest().programVersion(),
        ProgramVersion.get(),
        changes,
        repeated,
        differing,
        orders,
        figures);
  }
}
