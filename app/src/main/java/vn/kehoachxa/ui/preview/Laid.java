package vn.kehoachxa.ui.preview;

import vn.kehoachxa.document.layout.Pages;
import vn.kehoachxa.plan.Paper;

/** A paper with its pages. */
public record Laid(Paper paper, Pages pages) {}
