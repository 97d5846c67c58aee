package puhui.decisions;

/**
 * What both engines said alike in a run; there is none where they differed, since that ends the
 * run.
 *
 * @param sampling which orders were compared
 * @param orders how many orders that is
 * @param rules how many rules there are, those of the application counted in
 * @param verdicts how often both engines were asked whether a rule catches an order, or the
 *     application
 */
public record Agreement(Sampling sampling, long orders, int rules, long verdicts) {}
