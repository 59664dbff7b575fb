package dev.lectern.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// Some files of a library for web pages that is on the class path as a WebJar.
///
/// @param name the library's
/// @param files their places on the class path, by their paths in the library
public record WebJar(String name, Map<String, URL> files) {

    public WebJar {
        files = Map.copyOf(files);
    }

    /// The files at `paths` of the library that Maven knows as `group` and `name`, of whichever
    /// version the program was built with.
    public static WebJar of(String group, String name, Set<String> paths) {
        String version = version("META-INF/maven/" + group + "/" + name + "/pom.properties");
        Map<String, URL> files = new LinkedHashMap<>();
        for (String path : paths) {
            files.put(
                    path,
                    resource("META-INF/resources/webjars/" + name + "/" + version + "/" + path));
        }
        return new WebJar(name, files);
    }

    private static String version(String description) {
        Properties properties = new Properties();
        try (InputStream in = resource(description).openStream()) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(description, unreadable);
        }
        return properties.getProperty("version", "");
    }

    private static URL resource(String path) {
        URL file = WebJar.class.getClassLoader().getResource(path);
        if (file == null) {
            throw new IllegalArgumentException("no " + path + " on the class path");
        }
        return file;
    }
}
