package dev.lectern.web;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Files on the class path that make up a page, or a part of one, by the paths that they are served
/// at, under one content security policy. Nothing else beside them is served.
///
/// @param contentSecurityPolicy the value of the header of that name
public record PageFolder(Map<String, URL> files, String contentSecurityPolicy) {

    public PageFolder {
        files = Map.copyOf(files);
    }

    /// The files named `names` beside the class `anchor`.
    public static PageFolder beside(
            Class<?> anchor, Set<String> names, String contentSecurityPolicy) {
        Map<String, URL> files = new LinkedHashMap<>();
        for (String name : names) {
            URL file = anchor.getResource(name);
            if (file == null) {
                throw new IllegalArgumentException("no " + name + " beside " + anchor.getName());
            }
            files.put(name, file);
        }
        return new PageFolder(files, contentSecurityPolicy);
    }

    /// The same with one more file, at `path`.
    public PageFolder with(String path, URL file) {
        Map<String, URL> more = new LinkedHashMap<>(files);
        more.put(path, file);
        return new PageFolder(more, contentSecurityPolicy);
    }

    /// The same with the files of a library, each below the library's name.
    public PageFolder with(WebJar library) {
        Map<String, URL> more = new LinkedHashMap<>(files);
        library.files().forEach((path, file) -> more.put(library.name() + "/" + path, file));
        return new PageFolder(more, contentSecurityPolicy);
    }
}
