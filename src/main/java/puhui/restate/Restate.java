package puhui.restate;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import puhui.check.InputHashes;
import puhui.check.ProgramVersion;
import puhui.check.UsedInputs;
import puhui.explain.Desk;
import puhui.git.Source;
import puhui.impact.Impact;
import puhui.impact.ImpactRequest;
import puhui.impact.ImpactResult;
import puhui.report.ManifestJson;
import puhui.report.RunFolder;
import puhui.run.FinishedRun;
import puhui.run.OrderFilesFound;
import puhui.text.Place;
import puhui.text.Progress;
import puhui.text.Sha256;
import puhui.text.Trouble;

/** Decides finished runs anew: as decided then, as it would be decided now, and why. */
public final class Restate {
  private final RestateRequest request;
  private final Progress progress;

  public Restate(RestateRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /** Writes the output directory; nothing is left in it unless all went well. */
  public Restatement run() {
    InputHashes.checkOutside(
        request.out(),
        java.util.stream.Stream.concat(
            request.runs().stream(),
            java.util.stream.Stream.of(request.rules(), request.factors())));
    List<LateReturn> returns = request.returns().map(LateReturn::read).orElse(List.of());
    try (RunFolder folder = RunFolder.create(request.out(), request.overwrite())) {
      List<Year> years = new ArrayList<>();
      for (Path run : request.runs()) {
        years.add(year(FinishedRun.open(run), folder, years.size() + 1, returns));
      }
      Restatement restatement = new Restatement(List.copyOf(years));
      folder.write("restate.json", RestateJson.of(restatement));
      folder.write("restate.html", RestatePage.of(restatement, request.language()));
      try (Writer csv = folder.writer("returns.csv")) {
        csv.write(ReturnsCsv.of(restatement));
      }
      folder.write(ManifestJson.NAME, manifest(folder));
      folder.commit();
      return restatement;
    } catch (IOException e) {
      String said = String.valueOf(e.getMessage());
      throw Trouble.input(Place.of(request.out().toString()), "check.write", said);
    }
  }

  private Year year(FinishedRun run, RunFolder folder, int number, List<LateReturn> returns) {
    run.checkUnchanged();
    if (run.ledgerFacts().isPresent()) {
      throw Trouble.input(Place.of(run.folder().toString()), "restate.ledger");
    }
    List<Path> orders = OrderFilesFound.of(run, request.orders());
    String name = "rules-" + number;
    ImpactResult impact =
        new Impact(comparison(run, orders, folder.staging().resolve(name)), progress).run();
    Desk desk = Desk.of(run, request.rules(), request.factors());
    Returns found = returns.isEmpty() ? Returns.NONE : Returns.of(run, desk, orders, returns);
    return new Year(name, impact, found);
  }

  private ImpactRequest comparison(FinishedRun run, List<Path> orders, Path out) {
    return new ImpactRequest(
        run.file(UsedInputs.APPLICATION),
        orders,
        out,
        Source.of(run.file(UsedInputs.RULES)),
        Source.of(request.rules()),
        Source.of(run.file(UsedInputs.FACTORS)),
        Source.of(request.factors()),
        run.mapping(),
        request.language(),
        request.threads(),
        run.manifest().sampling(),
        false,
        request.memoryBytes(),
        true,
        OptionalLong.empty(),
        Optional.empty());
  }

  private String manifest(RunFolder folder) {
    List<String> runs =
        request.runs().stream().map(run -> Sha256.ofFile(run.resolve(ManifestJson.NAME))).toList();
    Map<String, Object> inputs =
        Map.of("runs_sha256", runs, "rules_sha256", Sha256.ofFolder(request.rules()));
    Map<String, Object> options = Map.of("language", request.language().code());
    return ManifestJson.of(folder, ProgramVersion.get(), inputs, options);
  }
}
