package vn.kehoachxa.exchange;

import java.util.Map;

/** The media type of a file by its name: the same on every PC, whatever programs it has. */
final class MediaTypes {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("doc", "application/msword"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"));

    private MediaTypes() {}

    static String of(String name) {
        return KNOWN.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
