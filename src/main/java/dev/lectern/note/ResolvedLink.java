package dev.lectern.note;

/// A link, where it leads, and by which rule.
public record ResolvedLink(Link link, LinkRule rule, LinkTarget target) {}
