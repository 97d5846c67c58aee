package puhui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puhui.ledger.LedgerBox.Database;
import puhui.text.Trouble;

/**
 * Random histories of a few applications and phones beside the simplest model: for each phone, the
 * list of its claims and what has become of each.
 */
class RandomHistoriesTest {
  private static final int HISTORIES = 8;
  private static final int STEPS = 40;
  private static final int PHONES = 12;
  private static final int APPLICATIONS = 4;

  @TempDir private Path folder;

  /** A claim in the model. */
  private static final class Claim {
    private final String application;
    private Standing standing = Standing.RESERVED;

    Claim(String application) {
      this.application = application;
    }
  }

  private final Map<Long, List<Claim>> model = new TreeMap<>();

  @ParameterizedTest
  @EnumSource
  void the_ledger_is_what_the_model_is(Database database) {
    for (int seed = 0; seed < HISTORIES; seed++) {
      Path place = folder.resolve("history" + seed);
      place.toFile().mkdirs();
      LedgerBox box = new LedgerBox(database, place);
      Random random = new Random(seed);
      model.clear();
      for (int step = 0; step < STEPS; step++) {
        step(box, random);
      }
      for (long phone : model.keySet()) {
        assertThat(box.standings(phone))
            .as("phone %d of the history of seed %d", phone, seed)
            .isEqualTo(model.get(phone).stream().map(claim -> claim.standing).toList());
      }
      assertThat(box.desk().check(Optional.empty())).as("seed %d", seed).isEmpty();
    }
  }

  private void step(LedgerBox box, Random random) {
    String application = "A" + random.nextInt(APPLICATIONS);
    switch (random.nextInt(5)) {
      case 0, 1 -> reserve(box, application + "-" + random.nextInt(1000), random);
      case 2 -> change(box, some(random), Standing.RESERVED, Standing.RELEASED, List.of());
      case 3 -> credit(box, some(random));
      default -> change(box, some(random), Standing.CREDITED, Standing.REVOKED, List.of());
    }
  }

  /** An application that has a claim, or one that has none. */
  private String some(Random random) {
    List<String> all = new ArrayList<>();
    model.values().forEach(claims -> claims.forEach(claim -> all.add(claim.application)));
    return all.isEmpty() ? "nobody" : all.get(random.nextInt(all.size()));
  }

  private void reserve(LedgerBox box, String application, Random random) {
    List<Long> phones = new ArrayList<>();
    for (long phone = 1; phone <= PHONES; phone++) {
      if (random.nextInt(3) == 0) {
        phones.add(86_000_000_000_000L + phone);
      }
    }
    boolean known =
        model.values().stream()
            .flatMap(List::stream)
            .anyMatch(claim -> claim.application.equals(application));
    if (phones.isEmpty() || known) {
      return;
    }
    boolean free = phones.stream().noneMatch(this::taken);
    assertThat(box.reserve(application, phones).isEmpty()).isEqualTo(free);
    if (free) {
      phones.forEach(
          phone ->
              model.computeIfAbsent(phone, key -> new ArrayList<>()).add(new Claim(application)));
    }
  }

  private boolean taken(long phone) {
    return model.getOrDefault(phone, List.of()).stream().anyMatch(claim -> claim.standing.taken());
  }

  private void credit(LedgerBox box, String application) {
    if (move(application, Standing.RESERVED, Standing.CREDITED)) {
      box.credit(application);
    }
  }

  private void change(
      LedgerBox box, String application, Standing from, Standing to, List<String> imeis) {
    boolean any = move(application, from, to);
    boolean done = true;
    try {
      if (to == Standing.RELEASED) {
        box.desk().release(application, imeis, "why");
      } else {
        box.desk().revoke(application, imeis, "why");
      }
    } catch (Trouble refused) {
      done = false;
    }
    assertThat(done).isEqualTo(any);
  }

  private boolean move(String application, Standing from, Standing to) {
    Map<Long, Claim> moved = new HashMap<>();
    model.forEach(
        (phone, claims) ->
            claims.stream()
                .filter(claim -> claim.application.equals(application) && claim.standing == from)
                .forEach(claim -> moved.put(phone, claim)));
    moved.values().forEach(claim -> claim.standing = to);
    return !moved.isEmpty();
  }
}
