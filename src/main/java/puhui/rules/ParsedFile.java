package puhui.rules;

import java.util.List;
import puhui.text.Place;

/** A rule file as written, its grammar right, not yet checked against the facts. */
record ParsedFile(
    Token packageName,
    List<Token> imports,
    Token global,
    Token name,
    List<Annotation> annotations,
    List<Pattern> patterns,
    Token outcome,
    Token subject) {

  record Annotation(String name, String text, Place place) {}
}
