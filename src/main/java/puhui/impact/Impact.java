package puhui.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import puhui.application.ApplicationForm;
import puhui.check.Checking;
import puhui.check.InputHashes;
import puhui.check.OrderInputs;
import puhui.check.PairedCheck;
import puhui.check.PairedOrder;
import puhui.check.PairedOutputs;
import puhui.check.ProgramVersion;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.git.OpenFolder;
import puhui.intake.Row;
import puhui.report.ManifestJson;
import puhui.report.RunFolder;
import puhui.report.RunResult;
import puhui.report.RunResult.Inputs;
import puhui.report.RunResult.OrderInput;
import puhui.report.SummaryJson;
import puhui.rules.RuleFolder;
import puhui.text.Place;
import puhui.text.Progress;
import puhui.text.Trouble;

/**
 * What an edit of rules, parameters or factors does: the same orders by both versions, and every
 * order that comes out otherwise with what made it so.
 */
public final class Impact {
  private final ImpactRequest request;
  private final Progress progress;
  private final Function<RuleFolder, Strata> strata;

  /** A comparison that tells how many rows each batch had. */
  public Impact(ImpactRequest request, Progress progress) {
    this(request, progress, Strata::new);
  }

  /** A comparison whose engines are made by another hand: a test puts a wrong one there. */
  Impact(ImpactRequest request, Progress progress, Function<RuleFolder, Strata> strata) {
    this.request = request;
    this.progress = progress;
    this.strata = strata;
  }

  /** Compares; nothing is left in the output directory unless all of it went well. */
  public ImpactResult run() {
    ApplicationForm form = ApplicationForm.read(request.application());
    if (request.orders().isEmpty() || form.aggregate().given()) {
      throw Trouble.input(Place.of(request.application().toString()), "impact.orders.none");
    }
    InputHashes.checkOutside(request.out(), inputs());
    try (Folders folders = Folders.open(request)) {
      return compare(Versions.load(request, folders, form, strata), folders, form);
    }
  }

  private ImpactResult compare(Versions versions, Folders folders, ApplicationForm form) {
    try (OrderInputs orders =
            OrderInputs.open(request.orders(), request.mapping(), versions.before().factors());
        RunFolder folder = RunFolder.create(request.out(), request.overwrite())) {
      ImpactResult result = compare(versions, folders, form, orders, folder);
      folder.commit();
      return result;
    } catch (IOException | UncheckedIOException e) {
      throw Trouble.input(
          Place.of(request.out().toString()), "check.write", String.valueOf(e.getMessage()));
    }
  }

  private ImpactResult compare(
      Versions versions,
      Folders folders,
      ApplicationForm form,
      OrderInputs orders,
      RunFolder folder)
      throws IOException {
    Differences differences = versions.differences(form.year());
    Reasons reasons = new Reasons(differences, new Worlds(versions, form, differences.edits()));
    Checking before = versions.before().checking();
    Checking after = versions.after().checking();
    Changes changes =
        new Changes(
            reasons, versions.before().cleaner(form), before.project(form), after.project(form));
    ImpactResult result;
    try (PairedCheck paired = new PairedCheck(before, after, form, orders, folder.temporary());
        FlipsCsv flips = FlipsCsv.open(folder.writer("flips.csv"), orders.names())) {
      progress.expect(orders.bytes(request.orders()));
      paired.run(outputs(reasons, changes, flips));
      result = result(versions, folders, paired, orders, differences, changes);
    }
    if (result.before().orders().read() == 0) {
      throw Trouble.input(Place.of(String.join(", ", orders.names())), "check.orders.empty");
    }
    folder.write("impact.json", ImpactJson.of(result));
    folder.write("impact.html", ImpactPage.of(result, orders.names(), request.language()));
    folder.write(ManifestJson.NAME, manifest(folder, result));
    return result;
  }

  private PairedOutputs outputs(Reasons reasons, Changes changes, FlipsCsv flips) {
    return new PairedOutputs() {
      @Override
      public void read(long rows, long bytes) {
        progress.done(rows, bytes);
      }

      @Override
      public void unreadable(Row.Unreadable row) {}

      @Override
      public void ofDevice(List<PairedOrder> orders) {
        reasons.noteDevice(orders);
      }

      @Override
      public boolean asks(PairedOrder.Side before, PairedOrder.Side after) {
        return changes.asks(before, after);
      }

      @Override
      public void decided(PairedOrder order) {
        changes.of(order).ifPresent(flips::write);
      }
    };
  }

  private ImpactResult result(
      Versions versions,
      Folders folders,
      PairedCheck paired,
      OrderInputs orders,
      Differences differences,
      Changes changes) {
    List<OrderInput> files = orders.hashed(request.orders());
    RunResult before =
        paired.before(hashes(folders.rulesBefore(), versions.before().factors(), files));
    RunResult after = paired.after(hashes(folders.rulesAfter(), versions.after().factors(), files));
    return new ImpactResult(
        before,
        after,
        folders.origins(),
        differences.all().stream().toList(),
        changes.all(),
        changes.movedKg(),
        changes.byReason(),
        changes.byMonth(),
        changes.byDistrict(),
        changes.byBrand(),
        changes.shown(),
        request.maxFlips(),
        request.maxTonnes());
  }

  private Inputs hashes(OpenFolder rules, Factors factors, List<OrderInput> files) {
    return InputHashes.of(rules.path(), factors, request.application(), files);
  }

  private String manifest(RunFolder folder, ImpactResult result) throws IOException {
    Map<String, Object> inputs = new TreeMap<>();
    inputs.put("before", SummaryJson.inputs(result.before().inputs()));
    inputs.put("after", SummaryJson.inputs(result.after().inputs()));
    Map<String, Object> options = Map.of("language", request.language().code());
    return ManifestJson.of(folder, ProgramVersion.get(), inputs, options);
  }

  private Stream<Path> inputs() {
    return Stream.concat(
        Stream.of(
            request.application(),
            request.before().folder(),
            request.after().folder(),
            request.factorsBefore().folder(),
            request.factorsAfter().folder(),
            request.mapping().orElse(request.application())),
        request.orders().stream());
  }
}
