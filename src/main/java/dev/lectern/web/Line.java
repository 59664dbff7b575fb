package dev.lectern.web;

/// The program's end of the line to one page: what the page says arrives here, on a thread of the
/// server, one call at a time and in order.
public interface Line {

    /// A page has connected; when another one was connected before, the newer takes the line.
    ///
    /// @param page where to send what the page shall hear; sending never blocks, and does nothing
    ///   once that page has gone
    void opened(Outlet page);

    /// The connected page said `text`.
    void heard(String text);

    /// The connected page has gone.
    void closed();

    /// The way to one connected page.
    interface Outlet {

        /// Sends `text`; texts arrive in the order in which they were sent.
        void send(String text);
    }
}
