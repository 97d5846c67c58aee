package puhui.lint;

import puhui.text.Problem;

/** Something in a rules folder that can be used but should be looked at. */
public record LintFinding(Lint lint, Problem problem) {}
