package puhui.check;

import java.io.IOException;
import java.util.Optional;
import puhui.application.ApplicationForm;
import puhui.decisions.Claims;
import puhui.report.RunFolder;
import puhui.report.RunResult.Inputs;
import puhui.rules.ParameterSheet.ParametersOfYear;

/** A check's look into a ledger: what it is told is kept in the run's folder. */
final class Consultation implements AutoCloseable {
  private final ClaimSource.Consulted ledger;
  private final Optional<RecordedClaims> recorded;

  private Consultation(ClaimSource.Consulted ledger, RunFolder folder) {
    this.ledger = ledger;
    recorded =
        ledger.claims().consulted()
            ? Optional.of(
                new RecordedClaims(ledger.claims(), folder.writer(UsedInputs.LEDGER_FACTS)))
            : Optional.empty();
  }

  static Consultation open(
      ClaimSource source, ApplicationForm form, ParametersOfYear parameters, RunFolder folder) {
    return new Consultation(source.open(form, parameters::on), folder);
  }

  Claims claims() {
    return recorded.isPresent() ? recorded.get() : Claims.NO_LEDGER;
  }

  /** The inputs, with the state of the ledger; what it said is written by then. */
  Inputs in(Inputs inputs) throws IOException {
    end();
    return inputs.consulting(ledger.sha256());
  }

  private void end() throws IOException {
    if (recorded.isPresent()) {
      recorded.get().close();
    }
  }

  @Override
  public void close() throws IOException {
    try (ledger) {
      end();
    }
  }
}
