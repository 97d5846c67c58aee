package puhui.generate.story;

import java.util.List;

/**
 * One to three rows about one phone or one order, and how often they are told.
 *
 * @param name key of its sentence: generate.story.{name}
 * @param times in every {@link Plan#CELL} rows
 */
record Story(String name, int times, List<Scene> scenes) {
  static Story of(String name, int times, Scene... scenes) {
    return new Story(name, times, List.of(scenes));
  }

  int rows() {
    return scenes.size();
  }
}
