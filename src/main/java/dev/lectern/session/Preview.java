package dev.lectern.session;

import dev.lectern.markdown.NotePage;
import dev.lectern.page.Rendered;

/// What is shown beside a link before it is followed.
public sealed interface Preview {

    /// The beginning of a page, or of the part of it that the link names.
    record OfPage(Rendered rendered, NotePage part) implements Preview {}

    /// What following the link would say.
    record OfOffer(Offer offer) implements Preview {}
}
