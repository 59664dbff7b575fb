package dev.lectern.graph;

/// How many links away from a note its neighbourhood ends.
public enum Reach {
    ONE_STEP,
    TWO_STEPS
}
