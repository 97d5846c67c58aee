package puhui.emissions;

/** Baseline, project emissions and reduction of a run (chapter 10). */
public record Emissions() {}
