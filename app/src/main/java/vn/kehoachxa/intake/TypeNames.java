package vn.kehoachxa.intake;

import java.util.List;
import java.util.Optional;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.RichText;

/** The name of a paper's kind as it stands alone over the subject: KẾ HOẠCH, BÁO CÁO, CHƯƠNG TRÌNH … */
final class TypeNames {

    /** Folded, without spaces: some offices space the letters out. */
    private static final List<String> NAMES = List.of(
            "kehoach", "baocao", "chuongtrinhhanhdong", "chuongtrinhcongtac", "chuongtrinh", "dean", "phuongan", "duan", "kehoachhanhdong",
            "chuongtrinhkehoach", "totrinh", "thongbao", "huongdan", "quyetdinh", "nghiquyet");

    private TypeNames() {}

    /**
     * What was found.
     *
     * @param name folded, without spaces
     * @param to where the name ends in the paragraph's text; what follows is the subject's beginning
     */
    record Found(String name, int to) {

        PaperType type() {
            return name.equals("baocao") ? PaperType.REPORT : PaperType.PLAN;
        }

        /** Whether it is neither a plan nor a report. */
        boolean isOther() {
            return !name.equals("kehoach") && !name.equals("baocao");
        }
    }

    /** The name where the paragraph is one, or begins with one in capitals and goes on with the subject. */
    static Optional<Found> find(Para para) {
        var text = para.text();
        var first = text.lines().findFirst().orElse("");
        var folded = Wording.fold(first).replaceAll("[ :.]", "");
        if (NAMES.contains(folded)) {
            return Optional.of(new Found(folded, first.length()));
        }
        return Paras.isBold(para) || Paras.isCentred(para) ? beginning(first) : Optional.empty();
    }

    private static Optional<Found> beginning(String text) {
        for (var words : List.of("KẾ HOẠCH", "BÁO CÁO", "CHƯƠNG TRÌNH", "ĐỀ ÁN", "PHƯƠNG ÁN")) {
            if (text.startsWith(words + " ")) {
                return Optional.of(new Found(Wording.fold(words).replace(" ", ""), words.length()));
            }
        }
        return Optional.empty();
    }

    /** What stands after the name in its paragraph. */
    static RichText rest(Para para, Found found) {
        return Rich.slice(para.content(), found.to());
    }
}
