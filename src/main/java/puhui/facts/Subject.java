package puhui.facts;

/** What a rule decides about: an order, a device's live order, or the application. */
public sealed interface Subject permits Order, LiveOrder, Application {}
