package puhui.check;

import java.nio.file.Path;
import java.util.function.Function;
import puhui.application.ApplicationForm;
import puhui.decisions.Claims;
import puhui.facts.Day;
import puhui.facts.Parameters;

/** Where a check looks up claims that phones have already; what is next door knows how. */
public interface ClaimSource {
  /** No ledger is consulted. */
  ClaimSource NONE = (form, parametersOn) -> new Consulted(Claims.NO_LEDGER, "", () -> {});

  /** Opens one state of it for an application. */
  Consulted open(ApplicationForm form, Function<Day, Parameters> parametersOn);

  /** What a finished run was told by a ledger, and the state that it had. */
  static ClaimSource kept(Path facts, String sha256) {
    return (form, parametersOn) -> {
      KeptClaims kept = new KeptClaims(facts, parametersOn);
      return new Consulted(kept, sha256, kept::close);
    };
  }

  /**
   * One state of a ledger, until it is closed.
   *
   * @param sha256 by which the state is known; "" where there is no ledger
   */
  record Consulted(Claims claims, String sha256, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }
}
