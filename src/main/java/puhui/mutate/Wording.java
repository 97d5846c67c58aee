package puhui.mutate;

import puhui.text.Messages;

/** A sentence that is made when the language is known. */
@FunctionalInterface
interface Wording {
  String in(Messages messages);
}
