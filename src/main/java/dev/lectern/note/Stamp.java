package dev.lectern.note;

import java.util.Optional;

/// A point in the note's video as the note writes it: `raw` whole, `data` the machine's part
/// (`data-t`, or the `t=` of an address) and `label` the reader's part, without its brackets.
public record Stamp(int line, String raw, Optional<String> data, Optional<String> label) {}
