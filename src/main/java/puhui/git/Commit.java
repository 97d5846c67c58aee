package puhui.git;

import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit as reports name it; who made it is not kept.
 *
 * @param asked the revision as it was asked for, "HEAD~3"
 * @param id 40 hex digits
 * @param subject first line of its message, without control characters, at most 200 long
 */
public record Commit(String asked, String id, String subject) {
  private static final int SHORT = 10;
  private static final int LONGEST_SUBJECT = 200;

  static Commit of(String asked, RevCommit commit) {
    return new Commit(plain(asked), commit.name(), plain(commit.getShortMessage()));
  }

  public String shortId() {
    return id.substring(0, SHORT);
  }

  /** Without what a terminal would obey or a reader would not see. */
  private static String plain(String text) {
    String plain = text.replaceAll("\\p{C}", " ").strip();
    return plain.codePointCount(0, plain.length()) <= LONGEST_SUBJECT
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SUBJECT));
  }
}
