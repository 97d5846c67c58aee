package puhui.factors;

import puhui.facts.Amount;

/** What a footprint belongs to: brand and model by their known names, storage in GB. */
record Configuration(String brand, String model, Amount storageGb) {}
