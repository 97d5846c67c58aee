package puhui.factors;

import java.util.Arrays;
import java.util.List;
import puhui.facts.DeliveryPlace;

/**
 * Where addresses lie, by the questions that were asked of others: a tree of the questions of every
 * reading so far, in the order in which they were asked, with the place that it found at its end.
 * For one thread.
 *
 * <p>A reading ({@link AddressText}) asks nothing but these questions and does nothing by chance.
 * So an address that answers all of them like another lies where that one lies, whatever else it
 * says; one that answers differently somewhere leaves the tree and has to be read.
 */
public final class AddressPaths {
  /** The state before the first question. */
  public static final int START = DeliveryPlace.values().length + 1;

  /** What {@link Characters} give behind the last one; no text has it (U+FFFF is no character). */
  public static final char END = '\uFFFF';

  private static final int UNKNOWN = 0;
  private static final int MOST_STATES = 1 << 18;

  /** A reading that asks as many is not learnt; others ask twenty. */
  private static final int MOST_QUESTIONS = 200;

  /** A question is its place in the address by four, plus what it asks there: this, or a kind. */
  private static final int NAMES = 3;

  private final DivisionNames names;
  private final Steps steps = new Steps();
  private int[] questions = new int[1 << 10];
  private int states = START;
  private final int mostStates;

  AddressPaths(DivisionNames names) {
    this.names = names;
    this.mostStates = names.states() <= Character.MAX_VALUE ? MOST_STATES : 0;
  }

  /** The characters of an address from the first, as far as they are asked for. */
  public interface Characters {
    /** The character at the place; {@link #END} behind the last one. */
    char at(int place);
  }

  /** Whether there is a question to be asked in this state. */
  public static boolean open(int state) {
    return state >= START;
  }

  /** The number of the place (its ordinal) that was found; -1 where the address has to be read. */
  public static int place(int state) {
    return state - 1;
  }

  /** The state behind the question of this one, which is open. */
  public int next(int state, Characters address) {
    return state < states ? steps.next(state, answer(questions[state], address)) : UNKNOWN;
  }

  /** Reads the address and learns its questions, unless they are too many or it is full. */
  public DeliveryPlace learn(String address) {
    Recording recording = new Recording(address);
    DeliveryPlace place = AddressReading.of(recording);
    boolean few = recording.count < MOST_QUESTIONS && states + recording.count < mostStates;
    if (few && address.indexOf(END) < 0) {
      learn(recording, place);
    }
    return place;
  }

  private void learn(Recording recording, DeliveryPlace place) {
    int state = START;
    for (int i = 0; i < recording.count; i++) {
      int question = recording.questions[i];
      if (state == states) {
        questions = states < questions.length ? questions : Arrays.copyOf(questions, states * 2);
        questions[states++] = question;
      } else if (questions[state] != question) {
        throw new IllegalStateException("a reading asked " + question + " after the same answers");
      }
      int answer = answer(question, recording);
      int next = steps.next(state, answer);
      if (next == UNKNOWN) {
        next = i + 1 < recording.count ? states : place.ordinal() + 1;
        steps.add(state, answer, next);
      }
      state = next;
    }
  }

  private int answer(int question, Characters address) {
    int place = question >> 2;
    int asked = question & NAMES;
    if (asked == NAMES) {
      return namesAt(place, address);
    }
    char character = address.at(place);
    return character == END ? AddressLetters.endKind(asked) : AddressLetters.kind(character, asked);
  }

  /** The number of the longest name there, and thereby of all that stand there; 0 for none. */
  private int namesAt(int from, Characters address) {
    int longest = 0;
    int state = DivisionNames.START;
    int place = from;
    while (state != 0) {
      longest = names.nameEnds(state) ? state : longest;
      char character = address.at(place++);
      state = character == END ? 0 : names.next(state, AddressLetters.plain(character));
    }
    return longest;
  }

  /** An address whose reading is watched: each question once, when it was first asked. */
  private final class Recording extends AddressText implements Characters {
    private final String address;
    private final int[] questions = new int[MOST_QUESTIONS];
    private int count;

    Recording(String address) {
      super(address, names);
      this.address = address;
    }

    @Override
    int kind(int place, int question) {
      ask(place << 2 | question);
      return super.kind(place, question);
    }

    @Override
    List<DivisionNames.Name> names(int from) {
      ask(from << 2 | NAMES);
      return super.names(from);
    }

    private void ask(int question) {
      for (int i = 0; i < count; i++) {
        if (questions[i] == question) {
          return;
        }
      }
      if (count < questions.length) {
        questions[count++] = question;
      }
    }

    @Override
    public char at(int place) {
      return place < address.length() ? address.charAt(place) : END;
    }
  }
}
