package dev.lectern.web;

import org.eclipse.jetty.util.resource.Resource;

/// What an address leads to.
sealed interface Served {

    /// Bytes of a media type, under a content security policy.
    record Content(Resource resource, String mediaType, String contentSecurityPolicy)
            implements Served {}

    /// A line to the program.
    record Connection(Switchboard switchboard) implements Served {}
}
