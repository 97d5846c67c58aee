package puhui.cases;

import java.io.IOException;
import java.util.List;
import puhui.text.Place;
import puhui.text.Problem;

/** Something that the rules must decide in one known way. */
interface Case {
  /** A sentence, unlike that of any other case of its file. */
  String name();

  /** The file's path below the cases folder, with / between folders. */
  String file();

  Place place();

  /** Runs it; where the decision differs from what is expected, each difference. */
  List<Problem> differences() throws IOException;
}
