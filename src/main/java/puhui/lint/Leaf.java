package puhui.lint;

import java.util.List;

/**
 * One value that a fact is made of.
 *
 * @param path names of the components that lead to it from the fact
 */
record Leaf(List<String> path, Class<?> type) {}
