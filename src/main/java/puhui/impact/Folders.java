package puhui.impact;

import java.util.ArrayList;
import java.util.List;
import puhui.git.OpenFolder;

/** The folders of both versions; those out of git are deleted when this is closed. */
record Folders(
    OpenFolder rulesBefore,
    OpenFolder rulesAfter,
    OpenFolder factorsBefore,
    OpenFolder factorsAfter)
    implements AutoCloseable {

  static Folders open(ImpactRequest request) {
    List<OpenFolder> open = new ArrayList<>();
    try {
      open.add(OpenFolder.of(request.before(), "--before"));
      open.add(OpenFolder.of(request.after(), "--after"));
      open.add(OpenFolder.of(request.factorsBefore(), "--before-factors"));
      open.add(
          request.factorsAfter().equals(request.factorsBefore())
              ? open.get(2)
              : OpenFolder.of(request.factorsAfter(), "--after-factors"));
      return new Folders(open.get(0), open.get(1), open.get(2), open.get(3));
    } catch (RuntimeException e) {
      open.forEach(OpenFolder::close);
      throw e;
    }
  }

  /** Which of the inputs came out of git. */
  List<Origin> origins() {
    List<Origin> origins = new ArrayList<>();
    add(origins, Origin.Part.RULES_BEFORE, rulesBefore);
    add(origins, Origin.Part.RULES_AFTER, rulesAfter);
    add(origins, Origin.Part.FACTORS_BEFORE, factorsBefore);
    add(origins, Origin.Part.FACTORS_AFTER, factorsAfter);
    return List.copyOf(origins);
  }

  private static void add(List<Origin> origins, Origin.Part part, OpenFolder folder) {
    folder.commit().ifPresent(commit -> origins.add(new Origin(part, folder.name(), commit)));
  }

  /** The commit of a part, where it has one. */
  static boolean sameFolder(OpenFolder one, OpenFolder other) {
    return one.path().equals(other.path());
  }

  @Override
  public void close() {
    rulesBefore.close();
    rulesAfter.close();
    factorsBefore.close();
    if (!sameFolder(factorsBefore, factorsAfter)) {
      factorsAfter.close();
    }
  }
}
