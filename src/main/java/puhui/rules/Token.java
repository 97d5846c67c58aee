package puhui.rules;

import puhui.text.Place;

/** A word of a rule file with its place. */
record Token(Kind kind, String text, Place place) {
  enum Kind {
    WORD,
    VARIABLE,
    STRING,
    NUMBER,
    SYMBOL,
    END
  }

  boolean is(String expected) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(expected);
  }
}
