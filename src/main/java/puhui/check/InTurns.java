package puhui.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Several workers share a long job: each takes a piece, works on it by itself, and hands on what
 * came of it in the order in which the pieces were taken. There are never more pieces about than
 * workers.
 */
final class InTurns {
  /** One thread's hands. */
  interface Worker {
    /** Takes the next piece, alone; false at the end. */
    boolean take() throws IOException;

    /** Works on the piece, together with others that work on theirs. */
    void work() throws IOException;

    /** Hands on what came of it, alone and in turn. */
    void hand() throws IOException;
  }

  private final Object taking = new Object();
  private final Object handing = new Object();
  private long taken;
  private boolean ended;
  private long handed;
  private Throwable failure;

  private InTurns() {}

  /** Runs until nothing is left; what the earliest piece fails with ends the rest. */
  static void run(List<? extends Worker> workers) throws IOException {
    if (workers.size() == 1) {
      Worker only = workers.get(0);
      while (only.take()) {
        only.work();
        only.hand();
      }
      return;
    }
    InTurns turns = new InTurns();
    List<Thread> threads = new ArrayList<>();
    for (Worker worker : workers) {
      Thread thread = new Thread(() -> turns.loop(worker), "orders-" + threads.size());
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
    turns.await(threads);
  }

  private void await(List<Thread> threads) throws IOException {
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(new IOException(e));
    }
    if (failure instanceof IOException e) {
      throw e;
    } else if (failure instanceof RuntimeException e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    }
  }

  private void loop(Worker worker) {
    try {
      boolean more = true;
      while (more) {
        more = turn(worker);
      }
    } catch (IOException | RuntimeException | Error e) {
      fail(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One piece; what goes wrong when it is taken waits for its turn too. */
  private boolean turn(Worker worker) throws IOException, InterruptedException {
    long turn;
    Throwable fault = null;
    synchronized (taking) {
      if (ended || failed()) {
        return false;
      }
      turn = taken++;
      try {
        ended = !worker.take();
      } catch (IOException | RuntimeException | Error e) {
        ended = true;
        fault = e;
      }
      if (ended && fault == null) {
        return false;
      }
    }
    hand(worker, turn, fault == null ? tried(worker) : fault);
    return true;
  }

  private static Throwable tried(Worker worker) {
    try {
      worker.work();
      return null;
    } catch (IOException | RuntimeException | Error e) {
      return e;
    }
  }

  private void hand(Worker worker, long turn, Throwable fault)
      throws IOException, InterruptedException {
    synchronized (handing) {
      while (handed != turn && failure == null) {
        handing.wait();
      }
      if (failure != null) {
        return;
      }
      if (fault != null) {
        fail(fault);
        return;
      }
      worker.hand();
      handed++;
      handing.notifyAll();
    }
  }

  private boolean failed() {
    synchronized (handing) {
      return failure != null;
    }
  }

  private void fail(Throwable fault) {
    synchronized (handing) {
      failure = failure == null ? fault : failure;
      handing.notifyAll();
    }
  }
}
