package puhui.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import puhui.application.ApplicationForm;
import puhui.ledger.Batch.Kind;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** What people do with a ledger: claim, credit, release and revoke, each all or nothing. */
public final class LedgerDesk {
  private final Ledger ledger;
  private final LedgerKeys keys;
  private final Clock clock;
  private final String who;

  /**
   * A desk.
   *
   * @param who stands in every batch that is written here
   */
  public LedgerDesk(Ledger ledger, LedgerKeys keys, Clock clock, String who) {
    this.ledger = ledger;
    this.keys = keys;
    this.clock = clock;
    this.who = who;
  }

  /** What there is; a new ledger gets its first batch. */
  public LedgerStatus begin() {
    return ledger.write(
        handle -> {
          Batches batches = Batches.sound(handle);
          if (batches.isEmpty()) {
            new Chain(handle, batches, act("", ""));
          }
          return LedgerStatus.of(Batches.read(handle));
        });
  }

  /** What there is. */
  public LedgerStatus status() {
    return ledger.read(handle -> LedgerStatus.of(Batches.sound(handle)));
  }

  /** Everything that is wrong with the ledger (see {@link ChainCheck}). */
  public List<Problem> check(Optional<String> kept) {
    return ledger.read(handle -> ChainCheck.of(handle, kept));
  }

  /** Whether a batch was written by a clock that was behind that of the batch before. */
  public boolean clockWentBack() {
    return ledger.read(handle -> LedgerStatus.clockWentBack(Batches.read(handle).all()));
  }

  /** Reserves the phones of a run's eligible orders for its application. */
  public Done claim(RunToClaim run) {
    List<Phone> phones = run.phones();
    return ledger.write(handle -> claim(handle, run, phones));
  }

  private Done claim(Handle handle, RunToClaim run, List<Phone> phones) {
    Batches batches = Batches.sound(handle);
    ApplicationForm form = run.form();
    String id = form.id().value();
    Optional<Batch> earlier = batches.filing(id);
    if (earlier.filter(batch -> batch.runSha256().equals(run.sha256())).isPresent()) {
      Batch batch = earlier.get();
      return new Done(batch.number(), batch.devices(), batches.head(), true);
    }
    if (earlier.filter(b -> batches.standing(b.number()) == Standing.CREDITED).isPresent()) {
      throw refused(run, "ledger.claim.credited", id);
    }
    if (!batches.head().equals(run.ledgerSha256())) {
      throw refused(run, "ledger.claim.moved", run.ledgerSha256(), batches.head());
    }
    Set<String> own = batches.own(id, form.resubmissionOf().value());
    Chain chain = new Chain(handle, batches, act(run.sha256(), ""));
    giveUpReserved(batches, own, chain, id);
    LedgerKey key = keys.current();
    NewClaims claims = new NewClaims(handle, new Holdings(handle, batches, keys), key);
    long number = chain.next();
    NewClaims.Refused refused = claims.enter(number, phones, against(own, run));
    if (!refused.none()) {
      throw refused(run, "ledger.claim.taken", refused.phones(), names(refused));
    }
    Filing filing =
        new Filing(
            id,
            form.resubmissionOf().value(),
            Filing.OWN_SCHEME,
            form.year(),
            form.platform().name().value(),
            key.id());
    chain.claimed(Kind.RESERVED, filing, phones.size(), claims.digest());
    return new Done(number, phones.size(), chain.head(), false);
  }

  /** What an application had reserved before, it gives up: this claim takes its place. */
  private void giveUpReserved(Batches batches, Set<String> own, Chain chain, String id) {
    for (Batch batch : batches.filings()) {
      if (Batches.isOwn(batch, own) && batches.standing(batch.number()) == Standing.RESERVED) {
        chain.changed(Kind.RELEASED, batch, act("", "replaced by " + id));
      }
    }
  }

  /** An application's own filings forbid nothing; others do, once ever or for the year. */
  private static Predicate<Held> against(Set<String> own, RunToClaim run) {
    int year = run.form().year();
    return held ->
        held.standing().taken()
            && !Batches.isOwn(held.filing(), own)
            && (run.onceEver() || held.filing().year() == 0 || held.filing().year() == year);
  }

  private static String names(NewClaims.Refused refused) {
    List<String> names =
        refused.byFiling().entrySet().stream()
            .map(each -> each.getKey().application() + " (" + each.getValue() + ")")
            .toList();
    return String.join(", ", names);
  }

  /** Credits what an accepted application has reserved; credits that it replaces are revoked. */
  public Done credit(RunToClaim run) {
    if (!run.decision().equals("ACCEPTED")) {
      throw refused(run, "ledger.credit.not_accepted", run.decision());
    }
    return ledger.write(
        handle -> {
          Batches batches = Batches.sound(handle);
          String id = run.form().id().value();
          Batch filing =
              batches
                  .filing(id)
                  .filter(batch -> batch.runSha256().equals(run.sha256()))
                  .orElseThrow(() -> refused(run, "ledger.credit.other_run", id));
          if (batches.standing(filing.number()) == Standing.CREDITED) {
            return new Done(filing.number(), filing.devices(), batches.head(), true);
          }
          Chain chain = new Chain(handle, batches, act(run.sha256(), ""));
          Set<String> own = batches.own(id, run.form().resubmissionOf().value());
          for (Batch batch : batches.filings()) {
            if (Batches.isOwn(batch, own)
                && batches.standing(batch.number()) == Standing.CREDITED) {
              chain.changed(Kind.REVOKED, batch, act("", "replaced by " + id));
            }
          }
          long number = chain.next();
          chain.changed(Kind.CREDITED, filing, act(run.sha256(), ""));
          return new Done(number, filing.devices(), chain.head(), false);
        });
  }

  /**
   * Gives up what an application has reserved.
   *
   * @param imeis the phones that it gives up; empty for all of them
   */
  public Done release(String application, List<String> imeis, String reason) {
    return change(Kind.RELEASED, application, imeis, reason);
  }

  /**
   * Takes back what an application was credited.
   *
   * @param imeis the phones whose credit is taken back; empty for all of them
   */
  public Done revoke(String application, List<String> imeis, String reason) {
    return change(Kind.REVOKED, application, imeis, reason);
  }

  private Done change(Kind kind, String application, List<String> imeis, String reason) {
    if (reason.isBlank()) {
      throw Trouble.input(Place.of(application), "ledger.change.reason");
    }
    return ledger.write(
        handle -> {
          Batches batches = Batches.sound(handle);
          Chain chain = new Chain(handle, batches, act("", reason));
          ChangedClaims claims = new ChangedClaims(handle, batches, chain, kind, application);
          return imeis.isEmpty()
              ? claims.all()
              : claims.of(imeis, new Holdings(handle, batches, keys));
        });
  }

  private static Trouble refused(RunToClaim run, String id, Object... values) {
    Problem problem = Problem.at(Place.of(run.folder().toString()), id, values);
    return new Trouble(ExitCode.LOOK, List.of(problem));
  }

  private Act act(String runSha256, String note) {
    return Act.now(who, clock, runSha256, note);
  }
}
