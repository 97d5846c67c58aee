package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InTurnsTest {
  private static final int PIECES = 60;
  private static final int NONE = PIECES;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void whatCameOfThePiecesIsHandedOnInTheirOrder(int threads) throws IOException {
    for (int round = 0; round < 20; round++) {
      Job job = new Job(NONE, NONE, NONE);
      job.run(threads);
      assertThat(job.handed).isEqualTo(upTo(PIECES));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void theEarliestPieceThatFailsEndsTheRunEvenIfLaterOnesFailSooner(int threads) {
    for (int round = 0; round < 20; round++) {
      Job job = new Job(NONE, 20, NONE);
      assertThatThrownBy(() -> job.run(threads)).isInstanceOf(Fault.class).hasMessage("work 20");
      assertThat(job.handed).isEqualTo(upTo(20));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void aPieceThatCannotBeTakenDoesNotHideWhatThePieceBeforeItFailsWith(int threads) {
    for (int round = 0; round < 20; round++) {
      Job job = new Job(21, 20, NONE);
      assertThatThrownBy(() -> job.run(threads)).isInstanceOf(Fault.class).hasMessage("work 20");
      assertThat(job.handed).isEqualTo(upTo(20));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void allThatWasTakenBeforeIsHandedOnWhenThereIsNoTakingOn(int threads) {
    for (int round = 0; round < 20; round++) {
      Job job = new Job(20, NONE, NONE);
      assertThatThrownBy(() -> job.run(threads)).isInstanceOf(Fault.class).hasMessage("take 20");
      assertThat(job.handed).isEqualTo(upTo(20));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void nothingIsHandedOnBehindAPieceThatCouldNotBe(int threads) {
    for (int round = 0; round < 20; round++) {
      Job job = new Job(NONE, 23, 20);
      assertThatThrownBy(() -> job.run(threads)).isInstanceOf(Fault.class).hasMessage("hand 20");
      assertThat(job.handed).isEqualTo(upTo(20));
    }
  }

  @Test
  void anErrorOfTheMachineEndsTheRunToo() {
    InTurns.Worker worker =
        new InTurns.Worker() {
          @Override
          public boolean take() {
            return true;
          }

          @Override
          public void work() {
            throw new OutOfMemoryError("none left");
          }

          @Override
          public void hand() {
            throw new AssertionError("nothing came of it");
          }
        };

    assertThatThrownBy(() -> InTurns.run(List.of(worker, worker)))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static List<Integer> upTo(int pieces) {
    return IntStream.range(0, pieces).boxed().toList();
  }

  /** A piece was made to fail. */
  private static final class Fault extends IOException {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
      super(message);
    }
  }

  /**
   * Numbers to hand on. Even ones take longer, so that pieces overtake one another; from {@code
   * work} on every piece fails, and the later ones at once.
   */
  private static final class Job {
    final List<Integer> handed = new ArrayList<>();
    private final int take;
    private final int work;
    private final int hand;
    private int next;

    Job(int take, int work, int hand) {
      this.take = take;
      this.work = work;
      this.hand = hand;
    }

    void run(int threads) throws IOException {
      InTurns.run(Stream.generate(Hands::new).limit(threads).toList());
    }

    /** One thread's. */
    private final class Hands implements InTurns.Worker {
      private int piece;

      @Override
      public boolean take() throws Fault {
        if (next == take && take != NONE) {
          throw new Fault("take " + take);
        }
        piece = next++;
        return piece < PIECES;
      }

      @Override
      public void work() throws Fault {
        if (piece % 2 == 0) {
          LockSupport.parkNanos(200_000);
        }
        if (piece >= work) {
          throw new Fault("work " + piece);
        }
      }

      @Override
      public void hand() throws Fault {
        if (piece == hand) {
          throw new Fault("hand " + piece);
        }
        handed.add(piece);
      }
    }
  }
}
