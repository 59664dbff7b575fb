package dev.lectern.web;

import org.eclipse.jetty.http.MimeTypes;

/// The media type of a file, by its name.
final class MediaTypes {

    private static final String BYTES = "application/octet-stream";
    private static final MimeTypes.Mutable KNOWN = new MimeTypes.Mutable();

    static {
        KNOWN.addMimeMapping("vtt", "text/vtt;charset=utf-8");
        KNOWN.addMimeMapping("srt", "text/plain;charset=utf-8");
        KNOWN.addMimeMapping("js", "text/javascript;charset=utf-8");
        KNOWN.addMimeMapping("webm", "video/webm");
        KNOWN.addMimeMapping("mkv", "video/x-matroska");
        KNOWN.addMimeMapping("mov", "video/quicktime");
        KNOWN.addMimeMapping("m4v", "video/mp4");
        KNOWN.addMimeMapping("m4a", "audio/mp4");
        KNOWN.addMimeMapping("flac", "audio/flac");
        KNOWN.addMimeMapping("opus", "audio/ogg");
        KNOWN.addMimeMapping("m3u8", "application/vnd.apple.mpegurl");
    }

    private MediaTypes() {}

    static String of(String fileName) {
        String known = KNOWN.getMimeByExtension(fileName);
        return known != null ? known : BYTES;
    }
}
