package vn.kehoachxa.plan;

import java.time.LocalDate;

/** The number and the day with which a paper was issued (ban hành). */
public record Issued(String number, LocalDate date) {}
