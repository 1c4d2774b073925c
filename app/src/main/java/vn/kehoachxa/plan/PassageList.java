package vn.kehoachxa.plan;

/** The lists of passages that a paper has around its body. */
public enum PassageList implements Coded {
    /** Căn cứ, Thực hiện, Theo, Xét. */
    LEGAL_BASES("legalBases"),
    OPENING("opening"),
    /** Nơi nhận, without the line "Lưu". */
    RECIPIENTS("recipients"),
    /** Kính gửi, of a report. */
    ADDRESSEES("addressees");

    private final String code;

    PassageList(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
