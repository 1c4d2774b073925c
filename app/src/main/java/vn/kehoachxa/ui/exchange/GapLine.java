package vn.kehoachxa.ui.exchange;

import vn.kehoachxa.compare.Where;
import vn.kehoachxa.exchange.Gap;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;

/** Something that a paper lacks, in words. @param where the place @param text what is missing there, with the words around a blank */
record GapLine(Gap gap, String where, String text) {

    static GapLine of(Gap gap, Paper paper, Messages messages) {
        var places = new Where(paper, messages::text);
        var said = messages.text("missing." + gap.code());
        var sentence = Character.toUpperCase(said.charAt(0)) + said.substring(1);
        return new GapLine(
                gap, gap.place(places::name, places::name),
                gap.quote().isEmpty() ? sentence : sentence + ": “" + gap.quote() + "”");
    }
}
