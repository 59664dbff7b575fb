package dev.lectern.web;

import java.util.Set;

/// Files on the class path that make up one page: those named `files`, beside the class `anchor`,
/// served under one content security policy.
///
/// @param contentSecurityPolicy the value of the header of that name
public record PageFolder(Class<?> anchor, Set<String> files, String contentSecurityPolicy) {

    public PageFolder {
        files = Set.copyOf(files);
    }
}
