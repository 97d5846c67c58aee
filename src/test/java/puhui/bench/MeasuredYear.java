package puhui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import puhui.application.ApplicationForm;
import puhui.bench.data.Year;
import puhui.bench.data.YearOptions;
import puhui.check.CheckRequest;
import puhui.check.Checking;
import puhui.check.OrderInputs;
import puhui.decisions.Claims;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;

/** A made-up year with rules and factors that are loaded, for measurements inside the program. */
public final class MeasuredYear {
  private final Year year;
  private final Loaded loaded;

  /** A year of so many orders, made unless it is there. */
  public MeasuredYear(long orders) throws IOException {
    Home home = Home.current();
    year = Year.make(home.work().resolve("inner-parts"), home.factors(), orders, YearOptions.USUAL);
    loaded = new Loaded(home, year);
  }

  /** A checking on all cores that compares both engines on all that is asked, as usual. */
  public Checking checking() {
    int threads = Runtime.getRuntime().availableProcessors();
    Strata strata = new Strata(loaded.rules);
    return new Checking(
            loaded.rules, strata, loaded.factors, Claims.NO_LEDGER, Sampling.ALL, threads)
        .ofMany(CheckRequest.USUAL_MEMORY, true);
  }

  public Path orders() {
    return year.orders();
  }

  public ApplicationForm form() {
    return loaded.form;
  }

  /** Opens the order file; who opens it closes it. */
  public OrderInputs open() {
    return OrderInputs.open(List.of(year.orders()), Optional.empty(), loaded.factors);
  }
}
