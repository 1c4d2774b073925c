package vn.kehoachxa.template;

/** A template as a list shows it. */
public record TemplateInfo(String id, String name, String description) {}
