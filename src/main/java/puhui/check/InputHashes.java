package puhui.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import puhui.factors.Factors;
import puhui.report.RunResult.Inputs;
import puhui.report.RunResult.OrderInput;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/** What goes into a run: by its hash, and never inside the output directory. */
public final class InputHashes {
  private InputHashes() {}

  public static Inputs of(Path rules, Factors factors, Path application, List<OrderInput> orders) {
    return new Inputs(
        ProgramVersion.get(),
        Sha256.ofFolder(rules),
        factors.sha256(),
        Sha256.ofFile(application),
        orders);
  }

  /** An input inside the output directory would be replaced together with it. */
  public static void checkOutside(Path out, Stream<Path> inputs) {
    Path place = out.toAbsolutePath().normalize();
    inputs
        .filter(input -> input.toAbsolutePath().normalize().startsWith(place))
        .findFirst()
        .ifPresent(
            input -> {
              throw Trouble.input(Place.of(input.toString()), "check.inside", out);
            });
  }
}
