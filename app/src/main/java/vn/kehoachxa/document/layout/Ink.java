package vn.kehoachxa.document.layout;

/** The colours of a page: black, and the bright red of urgency and circulation marks (Decree 30/2020, annex I, III.2). */
public enum Ink {
    BLACK,
    RED
}
