package puhui.generate.story;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * One row as written, and what is to come of it.
 *
 * @param story what the row was made to show
 * @param orderId as far as the row has one
 * @param rules every reject and refer rule that catches it
 * @param day null where it is not stated
 * @param sold it is a completed sale of a phone, whoever may credit it
 * @param priceCents 0 where no price is stated
 */
public record GeneratedRow(
    String story,
    String[] fields,
    String orderId,
    Verdict verdict,
    SortedSet<String> rules,
    LocalDate day,
    boolean sold,
    long priceCents) {}
