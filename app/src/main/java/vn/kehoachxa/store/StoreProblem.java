package vn.kehoachxa.store;

/** Something wrong in the data file. @param code for scripts @param detail what exactly, for the message's argument */
public record StoreProblem(String code, String detail) {}
