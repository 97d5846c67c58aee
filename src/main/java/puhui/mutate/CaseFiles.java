package puhui.mutate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import puhui.cases.CaseDrafts;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Trouble;

/** Writes cases into a folder of their own, one file for each rule or parameter. */
final class CaseFiles {
  private final Path folder;

  private CaseFiles(Path folder) {
    this.folder = folder;
  }

  /** Throws Trouble where the folder holds anything: nothing of anyone's is overwritten. */
  static CaseFiles in(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> children = Files.list(folder)) {
        if (children.findAny().isPresent()) {
          throw Trouble.input(Place.of(folder.toString()), "mutate.write.taken");
        }
      } catch (IOException e) {
        throw trouble(folder, e);
      }
    }
    return new CaseFiles(folder);
  }

  void write(Map<String, List<String>> cases, CaseDrafts drafts, Messages messages) {
    try {
      for (Map.Entry<String, List<String>> each : cases.entrySet()) {
        Files.createDirectories(folder);
        String head = messages.of("mutate.write.head", each.getKey());
        Files.writeString(
            folder.resolve(each.getKey() + ".yaml"),
            "# " + head + "\ncases:\n" + String.join("\n", each.getValue()));
      }
      if (!cases.isEmpty()) {
        drafts.bringSoundTo(folder);
      }
    } catch (IOException e) {
      throw trouble(folder, e);
    }
  }

  private static Trouble trouble(Path folder, IOException e) {
    return Trouble.input(
        Place.of(folder.toString()), "mutate.write", String.valueOf(e.getMessage()));
  }
}
